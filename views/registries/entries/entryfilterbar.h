#pragma once

#include "models/registries/entries/entryfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace quaymaster
{

class DayField;
class ViewState;

/// What a list of entries is narrowed to beside its text: listed, GPU memory slicing, source, days of creation.
class EntryFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFilterBar(QWidget *parent = nullptr);

    const EntryFilter &filter() const { return m_filter; }
    void showSourcesOf(const QList<RegistryEntry> &entries); ///< what is chosen stays
    void reset();

    void save(ViewState &state) const;
    void restore(const ViewState &state);

signals:
    void changed();

private:
    void layOut();
    void retranslate();
    void fillFlags(QComboBox &box, const QStringList &words) const;
    void fillSources();
    void read();

    EntryFilter m_filter;
    QStringList m_sources;
    QComboBox *m_listed;
    QComboBox *m_slicing;
    QComboBox *m_source;
    QLabel *m_created;
    DayField *m_from;
    QLabel *m_until;
    DayField *m_to;
    QToolButton *m_reset;
    bool m_isFilling = false;
};

}
