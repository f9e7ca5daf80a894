#include "models/distribution/transfer/bytefeed.h"

namespace quaymaster
{

void ByteFeed::fail(Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    QMetaObject::invokeMethod(this, &ByteFeed::failed, Qt::QueuedConnection);
}

}
