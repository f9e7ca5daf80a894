#pragma once

#include "models/registries/connectiontest.h"
#include "views/registries/jobslot.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace quaymaster
{

/// A test of a connection as it goes: each step with a mark, its sentence, and the evidence folded below it.
class ConnectionSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionSteps(QWidget *parent = nullptr);

    void start(std::unique_ptr<ConnectionTest> test);
    void cancel();
    /// Nothing was tested yet, or what was tested is no longer what stands in the form.
    void clear();
    bool isBusy() const { return m_job.isBusy(); }

signals:
    /// With what was found out; the test ends with the call.
    void finished(const quaymaster::ConnectionTest &test);

private:
    void retranslate();
    void take(const ConnectionTest &test, ConnectionTest::Step step);
    void showStep(std::size_t step);
    void over(const ConnectionTest &test);

    QLabel *m_verdict;
    QTreeWidget *m_tree;
    std::array<ConnectionTest::StepReport, ConnectionTest::stepCount> m_reports;
    JobSlot m_job;
};

}
