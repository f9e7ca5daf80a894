#include "views/widgets/dialog.h"

#include "views/widgets/confirmdialog.h"
#include "views/widgets/fonts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

namespace quaymaster
{

/// QDialog hides itself as it goes, the field in it is left by that and says so, to slots of a class that is gone by
/// then.
Dialog::~Dialog()
{
    const auto parts = findChildren<QObject *>();
    for (QObject *part : parts)
        part->blockSignals(true);
}

void Dialog::setSize(int letters, int lines)
{
    const QFontMetrics metrics = fontMetrics();
    resize(QSize(letterWidth(metrics) * letters, metrics.lineSpacing() * lines).expandedTo(sizeHint()));
}

/// Signals that only a person causes.
void Dialog::askBeforeDiscarding()
{
    m_asks = true;
    const auto touch = [this] { m_isTouched = true; };
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, this, touch);
    for (const QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::activated, this, touch);
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        if (button->isCheckable())
            connect(button, &QAbstractButton::clicked, this, touch);
}

void Dialog::reject()
{
    if (m_question)
        return;
    if (!m_asks || !hasInput()) {
        QDialog::reject();
        return;
    }
    const Confirmation question{.title = tr("Discard the input"),
                                .question = tr("Discard what you typed?"),
                                .consequence = tr("It is saved nowhere."),
                                .verb = tr("&Discard"),
                                .isDestructive = true,
                                .otherwise = tr("&Keep editing")};
    m_question = &confirm(this, question, [this] { QDialog::reject(); });
}

void Dialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        resize(size().boundedTo(screen()->availableSize() * 9 / 10));
    // A row of buttons passes the focus on to its first one, even where that is hidden or disabled: Tab would end
    // there.
    const auto rows = findChildren<QDialogButtonBox *>();
    for (QDialogButtonBox *row : rows)
        row->setFocusProxy(nullptr);
    QDialog::showEvent(event);
}

/// Qt presses the default one wherever the focus is, unless the focus makes a button the default: then Enter in a field
/// presses whichever button comes first.
void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isOptional = button && button->isCheckable();
    if (isEnter && button && !isOptional && button->isEnabled())
        button->click();
    else
        QDialog::keyPressEvent(event);
}

}
