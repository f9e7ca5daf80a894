#pragma once

#include <QWidget>
#include <array>
#include <optional>

namespace quaymaster
{

class SentenceRow;

/// What slicing needs besides the right numbers: each is there, is missing, or has to be looked at.
class SlicingChecks final : public QWidget
{
    Q_OBJECT

public:
    enum class Check { Entry, Spec, Node };
    static constexpr int count = 3;

    explicit SlicingChecks(QWidget *parent = nullptr);

    /// None: it is not known here.
    void set(Check check, std::optional<bool> isThere);
    void setHamiFolder(const QString &folder);
    /// Of the platform; empty: of no platform.
    void setNodeName(const QString &name);

private:
    void showSentence(Check check);
    QString sentence(Check check) const;

    std::array<SentenceRow *, count> m_rows;
    std::array<std::optional<bool>, count> m_found;
    QString m_folder;
    QString m_node;
};

}
