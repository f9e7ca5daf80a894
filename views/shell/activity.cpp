#include "views/shell/activity.h"

#include "views/widgets/formats.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int thousandths = 1000;

}

Activity::Activity(Operations &operations, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_words(new WrappedLabel({}, this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"activity"_s);
    m_words->setObjectName(u"activityWords"_s);
    m_words->setBuddy(m_bar);
    m_bar->setObjectName(u"activityBar"_s);
    m_bar->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    connect(&operations, &Operations::started, this, &Activity::refresh);
    connect(&operations, &Operations::changed, this, &Activity::refresh);
    connect(&operations, &Operations::ended, this, &Activity::refresh);
    connect(&operations, &Operations::idle, this, &Activity::refresh);
    keepTranslated(this, [this] {
        m_bar->setAccessibleName(tr("Progress of all operations"));
        refresh();
    });
}

QString Activity::sentence() const
{
    const QList<int> keys = m_operations.running();
    if (keys.isEmpty())
        return {};
    qint64 rate = 0;
    for (const int key : keys)
        if (const OperationEntry *entry = m_operations.find(key))
            rate += entry->rate;
    const QString count = tr("%n operation(s) running", nullptr, static_cast<int>(keys.size()));
    // A unit never stands alone on the next line.
    return rate > 0 ? tr("%1, %2").arg(count, Formats::rate(rate).replace(u' ', QChar::Nbsp)) : count;
}

void Activity::refresh()
{
    const QString words = sentence();
    const int progress = m_operations.progress();
    m_words->setText(words);
    m_bar->setRange(0, progress < 0 ? 0 : thousandths); // an empty range moves to and fro
    m_bar->setValue(progress);
    setVisible(!words.isEmpty());
    emit changed();
}

}
