#pragma once

#include <QSaveFile>

namespace quaymaster
{

/// Puts what was written in the file's place. False: not all of it could be written, errno says why, and the old file
/// stays. QSaveFile::commit() alone overlooks that the disk took only a part of the last write (Qt 6.4), and puts that
/// part there.
inline bool committed(QSaveFile &file)
{
    return file.flush() && file.commit();
}

}
