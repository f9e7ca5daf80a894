#include "models/archives/layoutwriter.h"

#include "models/archives/layoutfolder.h"
#include "models/archives/layouttar.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

Result<std::unique_ptr<LayoutWriter>> LayoutWriter::open(const QString &path, Content content)
{
    if (path.endsWith(".tar"_L1, Qt::CaseInsensitive))
        return LayoutTar::open(path, content);
    return LayoutFolder::open(path, std::move(content));
}

}
