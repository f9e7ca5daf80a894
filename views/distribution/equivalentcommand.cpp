#include "views/distribution/equivalentcommand.h"

#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace quaymaster
{

using namespace Qt::StringLiterals;

EquivalentCommand::EquivalentCommand(QWidget *parent)
    : QWidget(parent)
    , m_line(new ReadLine(this))
    , m_copy(new QToolButton(this))
{
    auto *label = new QLabel(this);
    label->setBuddy(m_line);
    m_line->setObjectName(u"commandLine"_s);
    m_line->setFont(fixedFont());
    m_copy->setObjectName(u"commandLine.copy"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_copy);
    keepTranslated(this, [this, label] {
        label->setText(tr("&Command line:"));
        m_line->setAccessibleName(tr("Command line that does the same"));
        m_line->setPlaceholderText(tr("shown as soon as everything is filled in"));
        m_copy->setAccessibleName(tr("Copy the command line"));
        m_copy->setToolTip(m_copy->accessibleName());
    });
    connect(m_copy, &QToolButton::clicked, this, &EquivalentCommand::copy);
    setCommand({});
}

void EquivalentCommand::setCommand(const QString &command)
{
    m_copy->setEnabled(!command.isEmpty());
    if (m_line->text() != command)
        m_line->showText(command);
}

void EquivalentCommand::copy()
{
    QGuiApplication::clipboard()->setText(m_line->text());
}

}
