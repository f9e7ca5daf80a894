#pragma once

#include "models/ingress/lint/lint.h"
#include "models/ingress/template/ingressedit.h"

#include <stop_token>

namespace quaymaster
{

/// What is to be known of a file before it is read.
struct IngressReading
{
    std::optional<QString> list = {}; ///< where the template is, as a JSON pointer; found by itself if there is one
    std::optional<ImagePorts> exposedPorts = {};
    YamlLimits limits = {};
};

/// A template with all that is known of it. A value: an edit makes another one, and the bytes of the old are there as
/// long as somebody keeps it. Made on any thread.
struct IngressDocument
{
    enum class Mode {
        Form, ///< it can be edited by places
        TextOnly, ///< YAML, or nearly, that only a text editor can edit without loss
        Unreadable, ///< not even text
    };

    QByteArray bytes;
    YamlReading reading;
    std::optional<YamlPath> list; ///< of what is visible
    std::optional<Error> whyNoList;
    QList<Diagnostic> diagnostics;
    IngressReading options;

    Mode mode() const;
    const YamlTree &tree() const { return *reading.tree; } ///< of Mode::Form
    bool isForm() const { return mode() == Mode::Form; }
    bool hasErrors() const;
    /// The findings end with one that says that there are more than these: `more-findings`.
    bool isCut() const;
    /// Of all that was found, the one of isCut() not among them.
    FindingCounts counts() const;
    /// Why it can't be edited by places.
    Error whyNoForm() const;
    /// Why its entries could not be looked at, where no error of the findings says so.
    std::optional<Error> whyNotChecked() const;
};

/// A stopped reading is of no use: it ends soon, and may lack the tree, the template or the findings.
IngressDocument readIngress(const QByteArray &bytes, const IngressReading &options = {},
                            const std::stop_token &stop = {});

/// An edit that was not accepted, with the findings that it would have brought.
struct Refusal
{
    Error error;
    QList<Diagnostic> diagnostics;
    QByteArray bytes = {}; ///< that the findings stand in: those that the edit would have made
};

/// The edited document: proved, and without an error that was not there before.
struct Acceptance
{
    std::optional<IngressDocument> document;
    QList<QByteArray> commentsGone;
    Refusal refusal;
};
Acceptance accepted(const IngressDocument &document, const Result<YamlEdit> &edit);

/// The document with a finding's fix: nothing but its bytes differs, and no new error appears. What parses still does,
/// with the same comments; that it says something else is the fix's purpose, and no value is compared. Nothing: it is
/// no fix any more.
std::optional<IngressDocument> fixed(const IngressDocument &document, const Diagnostic &diagnostic);
/// With all that can be fixed, one after the other.
IngressDocument allFixed(const IngressDocument &document);

/// `form`, `text-only` or `unreadable`. Never translated.
QString modeName(IngressDocument::Mode mode);

}
