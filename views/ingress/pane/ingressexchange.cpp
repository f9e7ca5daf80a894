#include "views/ingress/pane/ingressexchange.h"

#include "models/ingress/document/ingressfile.h"
#include "models/ingress/document/newentry.h"
#include "models/ingress/template/ingresstext.h"
#include "views/ingress/pane/exportentrydialog.h"
#include "views/ingress/pane/imageportsdialog.h"
#include "views/ingress/pane/ingressactions.h"
#include "views/ingress/pane/ingresstabs.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// That of seed 000, part 2, in the language of those who maintain it.
constexpr auto seedTemplate = "- imageNames: [\"image-name\"] # 镜像的名字，仅需要 image name 部分\n"
                              "  type: ingress # 默认值即可\n"
                              "  httpRules: # 7 层 HTTP 服务\n"
                              "    - port: 8888 # 内部服务的端口\n"
                              "      name: Jupyterlab # 显示到产品“内置工具”的名字\n"
                              "      path: /jupyter # 对外的访问路径\n"
                              "    - port: 6006\n"
                              "      name: Tensorboard\n"
                              "      path: /monitor\n"
                              "  tcpRules: # 4 层 TCP，目前主要是 SSH 端口\n"
                              "    - port: 22\n"
                              "      name: SSH\n";

}

IngressExchange::IngressExchange(IngressTabs &tabs, RegistryBrowser &browser, QWidget &pane)
    : QObject(&pane)
    , m_tabs(tabs)
    , m_browser(browser)
    , m_pane(pane)
{
}

void IngressExchange::follow(const IngressActions &actions)
{
    connect(&actions, &IngressActions::newWanted, this, &IngressExchange::newTemplate);
    connect(&actions, &IngressActions::newEntryWanted, this, &IngressExchange::newEntry);
    connect(&actions, &IngressActions::exportWanted, this, &IngressExchange::exportEntry);
    connect(&actions, &IngressActions::insertFileWanted, this, &IngressExchange::insertFile);
    connect(&actions, &IngressActions::insertClipboardWanted, this, &IngressExchange::insertClipboard);
    connect(&actions, &IngressActions::insertTemplateWanted, this, &IngressExchange::insertTemplate);
    connect(&actions, &IngressActions::comparisonWanted, this, &IngressExchange::compare);
}

void IngressExchange::newTemplate()
{
    m_tabs.begin(seedTemplate);
}

/// Behind what is there, such as comments.
void IngressExchange::insertTemplate()
{
    TemplateEditor *editor = m_tabs.current();
    if (!editor || editor->file().isReadOnly())
        return;
    IngressBuffer &buffer = editor->file().buffer();
    const TextLines text(buffer.bytes());
    QByteArray added = QByteArray(seedTemplate).replace("\n", text.lineEnding());
    if (text.bytes().size() > text.bomSize() && !text.bytes().endsWith('\n'))
        added.prepend(text.lineEnding());
    const qsizetype end = text.bytes().size();
    if (!readIngress(text.bytes() + added).isForm()) {
        emit failed({Error::Kind::Invalid, tr("The file holds something else. Begin a new template instead."), {}});
        return;
    }
    buffer.replace({{{end, end}, added}}, tr("Insert a template"));
    buffer.readNow();
}

void IngressExchange::compare()
{
    auto *dialog = new ImagePortsDialog(ImagePortsDialog::Purpose::Comparison, m_browser, &m_pane);
    const QPointer editor = m_tabs.current();
    connect(dialog, &ImagePortsDialog::answered, this, [editor](const Reference &image, const auto &ports) {
        if (editor && ports)
            editor->compareWith(image, *ports);
    });
    dialog->open();
}

void IngressExchange::newEntry()
{
    auto *dialog = new ImagePortsDialog(ImagePortsDialog::Purpose::NewEntry, m_browser, &m_pane);
    connect(dialog, &ImagePortsDialog::answered, this, &IngressExchange::add);
    dialog->open();
}

void IngressExchange::add(const Reference &image, const std::optional<QList<int>> &ports)
{
    const QByteArray name = image.repository().path().section(u'/', -1).toUtf8();
    const QByteArray text = quaymaster::newTemplate(quaymaster::newEntry(name, ports), image.toString().toUtf8());
    TemplateEditor *editor = m_tabs.current();
    const bool isInList = editor && !editor->file().isReadOnly() && editor->file().buffer().readNow().isForm();
    if (isInList)
        insert(text, tr("New entry for %1").arg(QString::fromUtf8(name)));
    else
        m_tabs.begin(text);
}

void IngressExchange::exportEntry()
{
    TemplateEditor *editor = m_tabs.current();
    if (!editor || editor->entry().isEmpty())
        return;
    auto *dialog = new ExportEntryDialog(editor->file().buffer().readNow(), editor->entry(), &m_pane);
    connect(dialog, &ExportEntryDialog::told, this, &IngressExchange::told);
    dialog->open();
}

void IngressExchange::insertFile()
{
    auto *chooser = new QFileDialog(&m_pane, tr("Insert entries of a file"));
    chooser->setObjectName(u"insertChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto text = readIngressFile(path, OpenFile::largest);
        if (text)
            insert(*text, tr("Insert entries"));
        else
            emit failed(text.error());
    });
    chooser->open();
}

void IngressExchange::insertClipboard()
{
    insert(QGuiApplication::clipboard()->text().toUtf8(), tr("Insert entries"));
}

void IngressExchange::insert(const QByteArray &text, const QString &title)
{
    TemplateEditor *editor = m_tabs.current();
    if (!editor || editor->file().isReadOnly())
        return;
    const Acceptance done = editor->file().buffer().edit(
        [&text](const YamlTree &tree, const YamlPath &list) { return ingressTextInserted(tree, list, u"/-"_s, text); },
        title);
    if (!done.document) {
        emit failed(done.refusal.error);
        return;
    }
    const qsizetype last = nodeAt(done.document->tree().root, *done.document->list).children.size() - 1;
    editor->showPlace(u"/%1"_s.arg(last));
}

}
