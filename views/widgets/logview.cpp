#include "views/widgets/logview.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace quaymaster
{

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_editor);
    m_editor->setReadOnly(true);
    setLineLimit(100'000);
}

LogView::~LogView() = default;

void LogView::append(const LogText &line)
{
    m_editor->appendPlainText(line.text);
}

void LogView::append(const QList<LogText> &lines)
{
    for (const LogText &line : lines)
        append(line);
}

void LogView::clear()
{
    m_editor->clear();
}

void LogView::setLineLimit(int lines)
{
    m_editor->setMaximumBlockCount(lines);
}

void LogView::setSubject(const QString &) { }
void LogView::remember(ViewState &, const QString &) { }

bool LogView::isFollowing() const
{
    return true;
}

void LogView::setFollowing(bool) { }
void LogView::openFind() { }

QString LogView::text() const
{
    return m_editor->toPlainText();
}

}
