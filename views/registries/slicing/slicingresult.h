#pragma once

#include "models/registries/slicing/platformslice.h"

#include <QLabel>
#include <QVBoxLayout>

class QGridLayout;

namespace quaymaster
{

class CopyBox;

/// What comes of the numbers: the share, to copy in every form, what the platform would set where that is another
/// value, and what to keep in mind.
class SlicingResult final : public QWidget
{
    Q_OBJECT

public:
    explicit SlicingResult(QWidget *parent = nullptr);

    /// The numbers must be a slice, see slicingProblems().
    void setNumbers(const SlicingNumbers &numbers, const QString &hamiFolder);

private:
    void retext();
    void compare();
    void addValues(int row, const QString &name, const QString &right, const QString &platform);
    void list(QVBoxLayout &rows, const QString &iconName, const QStringList &sentences);

    SlicingNumbers m_numbers;
    QString m_hamiFolder;
    QLabel *m_share;
    CopyBox *m_arguments;
    CopyBox *m_environment;
    CopyBox *m_profile;
    QLabel *m_platformTitle;
    QWidget *m_values;
    QGridLayout *m_grid;
    QVBoxLayout *m_mistakes;
    QLabel *m_warningsTitle;
    QVBoxLayout *m_warnings;
};

}
