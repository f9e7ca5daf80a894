#include "views/shell/aboutdialog.h"

#include "views/widgets/fonts.h"
#include "views/widgets/translated.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    const int size = fontMetrics().height() * 5;
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/app/quaymaster.svg"_s).pixmap(QSize(size, size), devicePixelRatio()));
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::RichText);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setOpenExternalLinks(true);
    words->setWordWrap(true);
    words->setMinimumWidth(letterWidth(fontMetrics()) * 48);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"aboutCopyDiagnostics"_s);
    copy->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addWidget(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addStretch();
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::diagnosticsWanted);
    keepTranslated(this, [this, words, copy] {
        setWindowTitle(tr("About Quaymaster"));
        words->setText(u"<h2>%1</h2><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
            tr("Quaymaster %1").arg(QCoreApplication::applicationVersion()),
            tr("What was tested is what is released: brings container images, complete and proven, into registries."),
            tr("Licensed under the Apache License, Version 2.0."),
            tr("Icons: Lucide (ISC licence). Built on Qt %1 (LGPL 3).").arg(QString::fromLatin1(qVersion()))));
        words->setAccessibleName(tr("About Quaymaster"));
        copy->setText(tr("&Copy diagnostics"));
    });
}

}
