#pragma once

#include "models/registries/hosts/connectiontest.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace quaymaster
{

class IconLabel;
class WrappedLabel;

/// One step of a connection test: its mark, its sentence, and its evidence behind a button.
class ConnectionStepRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionStepRow(ConnectionTest::Step step, QWidget *parent = nullptr);

    void setReport(const ConnectionTest::StepReport &report);

private:
    void showReport();
    void showEvidence(bool open);

    ConnectionTest::Step m_step;
    ConnectionTest::StepReport m_report;
    IconLabel *m_mark;
    QLabel *m_name;
    WrappedLabel *m_sentence;
    QToolButton *m_toggle;
    QPlainTextEdit *m_evidence;
};

}
