#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

/// A file with an ingress template as people, editors and other programs leave it: any indentation, quotes, brackets,
/// line ends, comments and blank lines, whole or within a larger file.
struct RandomTemplate
{
    QByteArray bytes;
    QStringList list; ///< keys and indexes from the document's root
};

class TemplateWriter
{
public:
    explicit TemplateWriter(QRandomGenerator &random)
        : m_random(random)
    {
    }

    RandomTemplate write();

    /// What somebody may want to have as a name or a path, or did not want and typed nevertheless.
    static QByteArray text(QRandomGenerator &random);
    /// What somebody may write behind a `#`.
    static QByteArray commentWords(QRandomGenerator &random);

private:
    void surrounded(RandomTemplate &made);
    void entries(qsizetype column);
    void entry(qsizetype column);
    void names(qsizetype column);
    void rules(const QByteArray &key, qsizetype column, bool isHttp);
    void rule(qsizetype column, bool isHttp);
    QByteArray flowRule(bool isHttp);
    QList<QByteArray> ruleParts(bool isHttp, bool isInFlow);
    void stranger(qsizetype column);

    void noise(qsizetype column);
    void item(qsizetype column);
    void line(qsizetype column, const QByteArray &text, bool mayHaveComment = true);
    QByteArray comment();
    QByteArray scalar(const QByteArray &text, bool isInFlow);
    QByteArray name(bool isInFlow);
    QByteArray port();
    QByteArray path(bool isInFlow);
    QByteArray imageName(bool isInFlow);

    qsizetype below(qsizetype most) { return static_cast<qsizetype>(m_random.bounded(static_cast<int>(most))); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    qsizetype itemColumn() const { return m_dashColumn + 1 + m_gap; }

    QRandomGenerator &m_random;
    QByteArray m_out;
    QByteArray m_lead; ///< in front of the next line, in place of its indentation
    QByteArray m_ending = "\n";
    bool m_mixesEnds = false;
    bool m_hasComments = true;
    qsizetype m_step = 2; ///< from a key to the `-` below it
    qsizetype m_gap = 1; ///< from a `-` to what stands behind it
    qsizetype m_dashColumn = 0;
    QByteArray m_quote;
};
