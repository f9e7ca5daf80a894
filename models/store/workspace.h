#pragma once

#include "models/core/result.h"

namespace quaymaster
{

/// The folder that holds the database, settings, log and spool: 0700, its files 0600. Found by QStandardPaths, or given
/// with `--workspace`.
class Workspace
{
public:
    /// Creates the folder where it is missing. Errors: `io`.
    static Result<Workspace> open(const QString &folder = {});

    const QString &folder() const { return m_folder; }
    QString database() const; ///< quaymaster.sqlite
    QString spool() const; ///< where unnamed temporary files go
    QString locks() const; ///< one lock file for each living operation
    QString log() const; ///< quaymaster.log
    QString settings() const; ///< settings.ini
    QString view() const; ///< view.ini
    QString drafts() const; ///< what was written and not saved

private:
    explicit Workspace(QString folder);
    QString m_folder;
};

}
