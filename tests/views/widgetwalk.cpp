#include "tests/views/widgetwalk.h"

#include "views/actions/actionregistry.h"
#include "views/widgets/localkeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QMultiHash>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

QString described(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *part = &widget; part; part = part->isWindow() ? nullptr : part->parentWidget())
        path.prepend(part->objectName().isEmpty() ? QString::fromLatin1(part->metaObject()->className())
                                                  : part->objectName());
    return path.join(u'/');
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
        && !widget.objectName().startsWith("qt_"_L1);
}

/// A table of cells, or a text that may hold tabs: Ctrl+Tab leaves it.
bool keepsTab(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    return view && view->tabKeyNavigation();
}

/// A text in which Tab is a letter is left by Escape and then Tab.
bool writesTab(const QWidget &widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return text && !text->isReadOnly() && !text->tabChangesFocus();
}

QList<QWidget *> widgetsOf(QWidget &window)
{
    QList<QWidget *> found{&window};
    for (QWidget *child : window.findChildren<QWidget *>()) {
        if (child->window() == &window)
            found.append(child);
    }
    return found;
}

QStringList withoutName(QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : widgetsOf(window)) {
        if (!takesTab(*widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            problems.append(u"%1 has no accessible name"_s.arg(described(*widget)));
    }
    return problems;
}

QStringList withoutBuddy(QWidget &window)
{
    QStringList problems;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const QString text = label->text();
        const bool namesAField = text.endsWith(u':') || text.endsWith(u'：') || !QKeySequence::mnemonic(text).isEmpty();
        if (namesAField && label->isVisible() && label->window() == &window && !label->buddy())
            problems.append(u"the label “%1” has no buddy"_s.arg(text));
    }
    return problems;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.windowTitle(), widget.toolTip(), widget.accessibleName()};
    for (const char *property : {"text", "title", "placeholderText", "currentText", "specialValueText"})
        texts.append(widget.property(property).toString());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts.append(view->model()->headerData(column, Qt::Horizontal).toString());
    return texts;
}

QHash<QString, QString> translationsOf(const QString &path)
{
    QHash<QString, QString> translated;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QString source;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1).isEmpty())
            translated.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return translated;
}

QStringList brokenTabOrder(QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> order = tabOrder(window);
    for (QWidget *widget : widgetsOf(window)) {
        if (takesTab(*widget) && !order.contains(widget))
            problems.append(u"%1 is not reached by Tab"_s.arg(described(*widget)));
    }
    for (qsizetype at = 1; at < order.size(); ++at) {
        if (order[at]->isAncestorOf(order[at - 1]) || order[at - 1]->isAncestorOf(order[at]))
            continue;
        const QRect before(order[at - 1]->mapTo(&window, QPoint()), order[at - 1]->size());
        const QRect after(order[at]->mapTo(&window, QPoint()), order[at]->size());
        if (after.bottom() <= before.top() && after.left() <= before.left())
            problems.append(u"Tab jumps up from %1 to %2"_s.arg(described(*order[at - 1]), described(*order[at])));
    }
    return problems;
}

/// As a person does: from the first field on, until the focus comes round.
QStringList notReachedByKeys(QWidget &window)
{
    const QList<QWidget *> order = tabOrder(window);
    if (order.isEmpty() || !window.isActiveWindow())
        return {};
    QWidget *before = window.focusWidget();
    QSet<QWidget *> reached;
    order.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype presses = 0; presses < 2 * order.size() && window.focusWidget(); ++presses) {
        reached.insert(window.focusWidget());
        if (writesTab(*window.focusWidget()))
            QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        const Qt::KeyboardModifier control = keepsTab(*window.focusWidget()) ? Qt::ControlModifier : Qt::NoModifier;
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab, control);
    }
    QStringList problems;
    for (QWidget *widget : order)
        if (!reached.contains(widget) && takesTab(*widget))
            problems.append(u"pressing Tab does not lead to %1"_s.arg(described(*widget)));
    if (before)
        before->setFocus();
    return problems;
}

/// Everything that Alt and a letter reaches in a window, by that letter.
QMultiHash<QString, QString> lettersOf(QWidget &window)
{
    QMultiHash<QString, QString> letters;
    const auto note = [&](const QString &text) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            letters.insert(letter.toString(), text);
    };
    for (QWidget *widget : widgetsOf(window)) {
        if (!widget->isVisible())
            continue;
        if (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget))
            note(widget->property("text").toString());
        if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                note(tabs->tabText(tab));
        if (const auto *menus = qobject_cast<QMenuBar *>(widget))
            for (const QAction *menu : menus->actions())
                note(menu->text());
    }
    return letters;
}

QStringList shared(const QMultiHash<QString, QString> &letters)
{
    QStringList problems;
    for (const QString &letter : letters.uniqueKeys()) {
        if (letters.count(letter) > 1)
            problems.append(u"%1 is %2"_s.arg(letter, letters.values(letter).join(u" and "_s)));
    }
    return problems;
}

QStringList missingParts(const QAction &action)
{
    QStringList problems;
    if (action.text().isEmpty())
        problems.append(u"%1 has no text"_s.arg(action.objectName()));
    if (action.toolTip().isEmpty() || action.toolTip() == action.iconText())
        problems.append(u"%1 has no tip"_s.arg(action.objectName()));
    if (action.icon().isNull())
        problems.append(u"%1 has no icon"_s.arg(action.objectName()));
    return problems;
}

bool bothHear(const ActionRegistry &actions, const QAction &one, const QAction &other)
{
    const QWidget *a = actions.scopeOf(one);
    const QWidget *b = actions.scopeOf(other);
    if (a == b)
        return true;
    if (isLocal(one) || isLocal(other))
        return false; // the one with the focus hears it
    return !a || !b || a->isAncestorOf(b) || b->isAncestorOf(a);
}

QStringList shortcutProblems(const ActionRegistry &registry)
{
    QStringList problems;
    const QList<QAction *> actions = registry.all();
    for (qsizetype one = 0; one < actions.size(); ++one) {
        for (qsizetype other = one + 1; other < actions.size(); ++other) {
            for (const QKeySequence &keys : actions[one]->shortcuts()) {
                if (actions[other]->shortcuts().contains(keys) && bothHear(registry, *actions[one], *actions[other]))
                    problems.append(u"%1 is %2 and %3"_s.arg(keys.toString(), actions[one]->objectName(),
                                                             actions[other]->objectName()));
            }
        }
    }
    return problems;
}

QStringList languageProblems(const ActionRegistry &actions)
{
    QStringList problems;
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::sendPostedEvents(); // windows hear of it by post
    for (const QAction *action : actions.all()) {
        if (!action->text().contains(u'⟦'))
            problems.append(u"the text of %1 does not follow the language"_s.arg(action->objectName()));
        if (!action->toolTip().contains(u'⟦'))
            problems.append(u"the tip of %1 does not follow the language"_s.arg(action->objectName()));
    }
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    return problems;
}

}

QString BracketTranslator::translate(const char *context, const char *source, const char *, int) const
{
    if (!QByteArrayView(context).startsWith("quaymaster"))
        return {};
    return u"⟦%1⟧"_s.arg(QString::fromUtf8(source));
}

QList<QWidget *> tabOrder(QWidget &window)
{
    QList<QWidget *> order;
    QWidget *widget = &window;
    do {
        if (takesTab(*widget) && widget->window() == &window)
            order.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget && widget != &window);
    return order;
}

QStringList textsLeftInEnglish(QWidget &window, const QString &translations)
{
    const QHash<QString, QString> translated = translationsOf(translations);
    QStringList problems;
    for (const QWidget *widget : widgetsOf(window)) {
        if (!widget->isVisible())
            continue;
        for (const QString &text : textsOf(*widget)) {
            const QString wanted = translated.value(text, text);
            if (wanted != text)
                problems.append(u"“%1” of %2 should read “%3”"_s.arg(text, described(*widget), wanted));
        }
    }
    return problems;
}

QStringList accessibilityProblems(QWidget &window)
{
    return withoutName(window) + withoutBuddy(window) + brokenTabOrder(window) + notReachedByKeys(window)
        + shared(lettersOf(window));
}

QStringList menuProblems(const QMenuBar &bar)
{
    QStringList problems;
    for (const QAction *menu : bar.actions()) {
        QMultiHash<QString, QString> letters;
        for (const QAction *entry : menu->menu()->actions()) {
            if (const QKeySequence letter = QKeySequence::mnemonic(entry->text()); !letter.isEmpty())
                letters.insert(letter.toString(), entry->text());
        }
        problems += shared(letters);
    }
    return problems;
}

QStringList actionProblems(const ActionRegistry &actions)
{
    QStringList problems;
    QSet<QString> names;
    for (const QAction *action : actions.all()) {
        problems += missingParts(*action);
        if (names.contains(action->objectName()))
            problems.append(u"%1 is there twice"_s.arg(action->objectName()));
        names.insert(action->objectName());
    }
    return problems + shortcutProblems(actions) + languageProblems(actions);
}

}
