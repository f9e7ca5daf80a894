#pragma once

#include "views/ingress/text/yamltokens.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>
#include <array>

class QPalette;

namespace quaymaster
{

/// Colours YAML line by line. Only looks: problems are marked by those who read the whole file.
class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit YamlHighlighter(QTextDocument &document);

    void setPalette(const QPalette &palette); ///< colours everything anew

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat &formatOf(YamlToken::Kind kind) { return m_formats[static_cast<std::size_t>(kind)]; }

    std::array<QTextCharFormat, 6> m_formats;
};

}
