#pragma once

#include "models/registries/entries/entryadvice.h"

#include <QScrollArea>

class QLabel;

namespace quaymaster
{

class EntryPassword;
class FactGrid;
class FieldMessage;

/// One entry in words: its fields, what would be better about it, and what the last test of its image found.
class EntryFacts final : public QScrollArea
{
    Q_OBJECT

public:
    /// `password` outlives it.
    explicit EntryFacts(EntryPassword &password, QWidget *parent = nullptr);

    void show(const RegistryEntry &entry, const QStringList &advice);
    void setTesting(bool isTesting); ///< its image, now
    using QScrollArea::show;

private:
    void set(const QString &name, const QString &title, const QString &text);
    void showPlatform();
    void showAdvice();
    QString passwordText() const;
    void showTest();
    void write();

    EntryPassword &m_password;
    RegistryEntry m_entry;
    QStringList m_sentences;
    bool m_isTesting = false;
    FactGrid *m_facts;
    FieldMessage *m_advice;
    FieldMessage *m_test;
    QHash<QString, QLabel *> m_labels; ///< by object name
};

}
