#pragma once

#include "models/registries/slicing/gpuslice.h"
#include "views/registries/slicing/slicingchecks.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

class QLayout;

namespace quaymaster
{

class FieldMessage;
class SlicingResult;

/// GPU memory slicing for an entry: what it needs, a calculator, and what comes of it to copy. Scrolls where it has
/// little room.
class SlicingPanel final : public QWidget
{
    Q_OBJECT

public:
    using Check = SlicingChecks::Check;

    explicit SlicingPanel(QWidget *parent = nullptr);

    /// Whether the entry's flag, the spec's flag and HAMi core on the node are there; none: not known.
    void setCheck(Check check, std::optional<bool> isThere);
    /// Of the platform, which tells where HAMi core should be and not whether it is there; empty: of no platform.
    void setNodeName(const QString &name);
    void setNumbers(const SlicingNumbers &numbers);
    SlicingNumbers numbers() const;
    /// On the node; empty: the usual one.
    void setHamiFolder(const QString &folder);

private:
    struct Field
    {
        QLabel *label;
        QSpinBox *box;
        FieldMessage *message;
    };

    Field makeField(const QString &name, int most, int value);
    QWidget *makeContents();
    QLayout *makeForm();
    void retext();
    void update();

    QLabel *m_needsTitle;
    SlicingChecks *m_checks;
    QLabel *m_numbersTitle;
    Field m_memory;
    Field m_cards;
    Field m_cardMemory;
    Field m_nodeCards;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    FieldMessage *m_folderMessage;
    QLabel *m_resultTitle;
    SlicingResult *m_result;
};

}
