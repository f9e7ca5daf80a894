#pragma once

#include "models/registries/hosts/connectiontest.h"
#include "views/registries/images/jobslot.h"

#include <QWidget>

namespace quaymaster
{

class ConnectionStepRow;
class WrappedLabel;

/// A test of a connection as it goes: what came of it, and each step.
class ConnectionSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionSteps(QWidget *parent = nullptr);

    void start(std::unique_ptr<ConnectionTest> test);
    /// Nothing was tested yet, or what was tested is no longer what stands in the form.
    void clear();
    bool isBusy() const { return m_job.isBusy(); }

signals:
    /// With what was found out; the test ends with the call.
    void finished(const quaymaster::ConnectionTest &test);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const ConnectionTest &test, ConnectionTest::Step step);
    void over(const ConnectionTest &test);
    void setVerdict(std::function<QString()> sentence, bool isBad);
    void showVerdict();

    std::function<QString()> m_sentence;
    bool m_isBad = false;
    WrappedLabel *m_verdict;
    std::array<ConnectionStepRow *, ConnectionTest::stepCount> m_rows;
    JobSlot m_job;
};

}
