#include "views/widgets/logview.h"

#include "models/core/savefile.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/findbar.h"
#include "views/widgets/icons.h"
#include "views/widgets/localkeys.h"
#include "views/widgets/logeditor.h"
#include "views/widgets/translated.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QFileDialog>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

QString fileNameOf(QString subject)
{
    static const QRegularExpression unusable(uR"([^\w.@+-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return (subject.isEmpty() ? u"quaymaster"_s : subject.replace(unusable, u"_"_s)) + u".log"_s;
}

}

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_editor(new LogEditor)
    , m_findBar(new FindBar(*m_editor))
    , m_message(new FieldMessage(m_editor))
    , m_find(new QAction(this))
    , m_next(new QAction(this))
    , m_previous(new QAction(this))
    , m_follow(new QAction(this))
    , m_wrap(new QAction(this))
    , m_times(new QAction(this))
    , m_save(new QAction(this))
    , m_actions({m_find, m_next, m_previous, m_follow, m_wrap, m_times, m_save})
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(toolRow());
    layout->addWidget(m_findBar);
    layout->addWidget(m_message);
    layout->addWidget(m_editor, 1);
    m_editor->setObjectName(u"log"_s);
    setLineLimit(100'000);
    m_wrap->setChecked(true);
    m_times->setChecked(true);
    keepTranslated(this, [this] { setTexts(); });
}

LogView::~LogView() = default;

void LogView::append(const LogText &line)
{
    m_editor->append({line});
}

void LogView::append(const QList<LogText> &lines)
{
    m_editor->append(lines);
}

void LogView::clear()
{
    m_editor->clear();
    m_message->clear();
}

void LogView::setLineLimit(int lines)
{
    m_editor->setMaximumBlockCount(lines);
}

void LogView::setSubject(const QString &subject)
{
    m_subject = subject;
}

void LogView::remember(ViewState &state, const QString &key)
{
    m_wrap->setChecked(state.value(key + u"/wrap"_s, true).toBool());
    m_times->setChecked(state.value(key + u"/times"_s, true).toBool());
    m_state = &state;
    m_stateKey = key;
}

bool LogView::isFollowing() const
{
    return m_editor->isFollowing();
}

void LogView::setFollowing(bool following)
{
    m_editor->setFollowing(following);
}

void LogView::openFind()
{
    m_findBar->open();
}

QString LogView::text() const
{
    return m_editor->textWithTimes();
}

QPlainTextEdit &LogView::editor() const
{
    return *m_editor;
}

bool LogView::event(QEvent *event)
{
    return handleLocalKeys(*event, {m_find, m_next, m_previous}) || QWidget::event(event);
}

void LogView::makeActions()
{
    m_find->setIcon(icon(u"search"_s));
    m_find->setShortcuts(QKeySequence::Find);
    m_next->setIcon(icon(u"chevron-down"_s));
    m_next->setShortcut(Qt::Key_F3);
    m_previous->setIcon(icon(u"chevron-up"_s));
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F3);
    m_follow->setIcon(icon(u"arrow-down-to-line"_s));
    m_wrap->setIcon(icon(u"wrap-text"_s));
    m_times->setIcon(icon(u"clock"_s));
    m_save->setIcon(icon(u"save"_s));
    makeLocal(m_actions);
    for (QAction *action : {m_follow, m_wrap, m_times})
        action->setCheckable(true);
    m_follow->setChecked(true);
    addActions(m_actions);
    connect(m_find, &QAction::triggered, m_findBar, &FindBar::open);
    connect(m_next, &QAction::triggered, m_findBar, &FindBar::next);
    connect(m_previous, &QAction::triggered, m_findBar, &FindBar::previous);
    connect(m_follow, &QAction::toggled, m_editor, &LogEditor::setFollowing);
    connect(m_editor, &LogEditor::followingChanged, m_follow, &QAction::setChecked);
    connect(m_wrap, &QAction::toggled, m_editor, &LogEditor::setWrapped);
    connect(m_times, &QAction::toggled, m_editor, &LogEditor::setTimes);
    connect(m_wrap, &QAction::toggled, this, &LogView::saveState);
    connect(m_times, &QAction::toggled, this, &LogView::saveState);
    connect(m_save, &QAction::triggered, this, &LogView::askWhereToSave);
    connect(this, &QObject::objectNameChanged, this, [this](const QString &name) {
        const QStringList words{u"find"_s, u"next"_s, u"previous"_s, u"follow"_s, u"wrap"_s, u"times"_s, u"save"_s};
        for (qsizetype at = 0; at < words.size(); ++at)
            m_actions[at]->setObjectName(name + u'.' + words[at]);
    });
}

QWidget *LogView::toolRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addStretch();
    for (QAction *action : {m_find, m_follow, m_wrap, m_times, m_save}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    return row;
}

void LogView::setTexts()
{
    const auto set = [](QAction &action, const QString &text, const QString &tip) {
        action.setText(text);
        action.setToolTip(tip);
    };
    set(*m_find, tr("Find…"), tr("Find a text in the log"));
    set(*m_next, tr("Find next"), tr("Go to the next match"));
    set(*m_previous, tr("Find previous"), tr("Go to the previous match"));
    set(*m_follow, tr("Follow"), tr("Stay at the end of the log while it grows"));
    set(*m_wrap, tr("Wrap lines"), tr("Break long lines at the edge"));
    set(*m_times, tr("Time stamps"), tr("Show when each line was written"));
    set(*m_save, tr("Save Log…"), tr("Write the whole log to a file"));
    m_editor->setAccessibleName(tr("Log"));
}

void LogView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setObjectName(u"saveLog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile(fileNameOf(m_subject));
    connect(dialog, &QFileDialog::fileSelected, this, &LogView::save);
    dialog->open();
}

void LogView::save(const QString &path)
{
    m_message->clear();
    QSaveFile file(path);
    const QByteArray bytes = text().toUtf8() + '\n';
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !committed(file))
        m_message->setError(Error::io(path, errno).summary);
}

void LogView::saveState()
{
    if (!m_state)
        return;
    m_state->setValue(m_stateKey + u"/wrap"_s, m_wrap->isChecked());
    m_state->setValue(m_stateKey + u"/times"_s, m_times->isChecked());
}

}
