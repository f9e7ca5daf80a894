#pragma once

#include <QStringList>
#include <QTranslator>

class QMenuBar;
class QWidget;

namespace quaymaster
{

class ActionRegistry;

/// Translates every text of ours into ⟦itself⟧, so that a test sees what follows the language.
class BracketTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// What takes the focus by the Tab key, in its order, from the first one. The window has to be shown.
QList<QWidget *> tabOrder(QWidget &window);

/// Visible texts of `window` that have a translation in the .ts file and are not shown in it.
QStringList textsLeftInEnglish(QWidget &window, const QString &translations);

/// What keeps a person without a mouse or without eyes from using `window`, a sentence each: widgets that take the
/// focus and have no name, labels with a mnemonic or a colon and no buddy, a tab order that misses a widget or jumps
/// back up, and letters (Alt+L) that two things share. The window has to be shown.
QStringList accessibilityProblems(QWidget &window);

/// Letters that two entries of one menu share.
QStringList menuProblems(const QMenuBar &bar);

/// What is wrong with the actions, a sentence each: no text, no tip, no icon (or one without a file), texts that do not
/// follow the language, the same shortcut twice where both would hear it.
QStringList actionProblems(const ActionRegistry &actions);

}
