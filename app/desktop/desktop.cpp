#include "app/desktop/desktop.h"

#include "app/commandline/argumentparser.h"
#include "app/commandline/commandtable.h"
#include "app/desktop/sessionwindow.h"

#include <QMessageBox>

namespace quaymaster
{

using namespace Qt::StringLiterals;

bool Desktop::isMeantBy(const QStringList &words)
{
    const Invocation invocation = parseArguments(words, commandTable(), commonOptionSpecs());
    const bool wantsAnswer = invocation.has(u"help"_s) || invocation.has(u"version"_s) || invocation.has(u"json"_s);
    return !invocation.command && !invocation.error && !wantsAnswer;
}

Desktop::Desktop(QStringList words, Language &language)
    : m_words(std::move(words))
    , m_language(language)
{
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    if (auto opened = open(); !opened)
        refuse(opened.error());
}

Result<> Desktop::open()
{
    auto options = commonOptionsOf(parseArguments(m_words, commandTable(), commonOptionSpecs()));
    if (!options)
        return options.error();
    auto session = Session::open(*std::move(options));
    if (!session)
        return session.error();
    m_session = *std::move(session);
    m_window = std::make_unique<SessionWindow>(*m_session, m_language);
    connect(m_window.get(), &SessionWindow::closed, this, [this] { emit finished(0); });
    connect(&m_signals, &Signals::caught, m_window.get(), &SessionWindow::leave);
    m_window->show();
    return {};
}

void Desktop::refuse(const Error &error)
{
    auto *box
        = new QMessageBox(QMessageBox::Critical, tr("Quaymaster cannot start"), error.summary, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"cannotStart"_s);
    box->setDetailedText(error.detail);
    connect(box, &QDialog::finished, this, [this] { emit finished(1); });
    box->open();
}

}
