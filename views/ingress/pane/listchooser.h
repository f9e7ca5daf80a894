#pragma once

#include "models/ingress/document/ingressdocument.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;

namespace quaymaster
{

/// Which list of a file is the template, where that is not clear by itself; else it is hidden. Where no list looks like
/// one, each list is offered as what it is.
class ListChooser final : public QWidget
{
    Q_OBJECT

public:
    /// `label`: translated, with its key; asked again when the language changes. `name`: of the combo box.
    ListChooser(const QString &name, std::function<QString()> label, QWidget *parent = nullptr);

    /// `pointer`: of the one that was chosen, which may be gone.
    void offer(const IngressDocument &document, const std::optional<QString> &pointer);

signals:
    void chosen(const QString &pointer);

private:
    bool add(const IngressDocument &document, const std::optional<QString> &pointer);

    QLabel *m_label;
    QComboBox *m_lists;
};

}
