<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quaymaster::Activity</name>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n operation running</numerusform>
            <numerusform>%n operations running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Change %n entry</numerusform>
            <numerusform>Change %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>%n entry was changed.</numerusform>
            <numerusform>%n entries were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::CloseQuestion</name>
    <message numerus="yes">
        <source>%n operation(s) have not ended yet:</source>
        <translation>
            <numerusform>%n operation has not ended yet:</numerusform>
            <numerusform>%n operations have not ended yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n operation(s) and close</source>
        <translation>
            <numerusform>&amp;Cancel %n operation and close</numerusform>
            <numerusform>&amp;Cancel %n operations and close</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ConnectionProbe</name>
    <message numerus="yes">
        <source>The certificate of %1 is trusted, but only for %n more day(s). Have it renewed.</source>
        <translation>
            <numerusform>The certificate of %1 is trusted, but only for %n more day. Have it renewed.</numerusform>
            <numerusform>The certificate of %1 is trusted, but only for %n more days. Have it renewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::DeleteTagDialog</name>
    <message numerus="yes">
        <source>A registry deletes images, not tags: %n other tag(s) of the same image will be gone too. This cannot be undone.</source>
        <translation>
            <numerusform>A registry deletes images, not tags: %n other tag of the same image will be gone too. This cannot be undone.</numerusform>
            <numerusform>A registry deletes images, not tags: %n other tags of the same image will be gone too. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s) of %1?</source>
        <translation>
            <numerusform>Delete %n image of %1?</numerusform>
            <numerusform>Delete %n images of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A registry deletes images, not tags: %n other tag(s) of these images will be gone too. This cannot be undone.</source>
        <translation>
            <numerusform>A registry deletes images, not tags: %n other tag of these images will be gone too. This cannot be undone.</numerusform>
            <numerusform>A registry deletes images, not tags: %n other tags of these images will be gone too. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be deleted. The list says why.</source>
        <translation>
            <numerusform>%n image could not be deleted. The list says why.</numerusform>
            <numerusform>%n images could not be deleted. The list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::DeletedEntriesDialog</name>
    <message numerus="yes">
        <source>%n entries were restored.</source>
        <translation>
            <numerusform>%n entry was restored.</numerusform>
            <numerusform>%n entries were restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::DraftsBar</name>
    <message numerus="yes">
        <source>%n ingress template(s) were not saved the last time: %1</source>
        <translation>
            <numerusform>%n ingress template was not saved the last time: %1</numerusform>
            <numerusform>%n ingress templates were not saved the last time: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n ingress template(s)?</source>
        <translation>
            <numerusform>Discard the unsaved changes of %n ingress template?</numerusform>
            <numerusform>Discard the unsaved changes of %n ingress templates?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntriesPane</name>
    <message numerus="yes">
        <source>Copied: %n row(s).</source>
        <translation>
            <numerusform>Copied: %n row.</numerusform>
            <numerusform>Copied: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryChecks</name>
    <message numerus="yes">
        <source>Of %n tested entries, %1 are available.</source>
        <translation>
            <numerusform>Of %n tested entry, %1 is available.</numerusform>
            <numerusform>Of %n tested entries, %1 are available.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryCopies</name>
    <message numerus="yes">
        <source>Copied: %n lines</source>
        <translation>
            <numerusform>Copied: %n line</numerusform>
            <numerusform>Copied: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryDetails</name>
    <message numerus="yes">
        <source>%n entries are selected.</source>
        <translation>
            <numerusform>%n entry is selected.</numerusform>
            <numerusform>%n entries are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryEditing</name>
    <message numerus="yes">
        <source>%n entries were listed.</source>
        <translation>
            <numerusform>%n entry was listed.</numerusform>
            <numerusform>%n entries were listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were unlisted.</source>
        <translation>
            <numerusform>%n entry was unlisted.</numerusform>
            <numerusform>%n entries were unlisted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n entry was deleted.</numerusform>
            <numerusform>%n entries were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryJson</name>
    <message numerus="yes">
        <source>More than %n entries are too many for one import. Split the file.</source>
        <translation>
            <numerusform>More than %n entry is too many for one import. Split the file.</numerusform>
            <numerusform>More than %n entries are too many for one import. Split the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryTable</name>
    <message numerus="yes">
        <source>An entry has no more than %n columns. Copy the row with the names of the columns too.</source>
        <translation>
            <numerusform>An entry has no more than %n column. Copy the row with the names of the columns too.</numerusform>
            <numerusform>An entry has no more than %n columns. Copy the row with the names of the columns too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are too many for one import. Split the table.</source>
        <translation>
            <numerusform>More than %n row is too many for one import. Split the table.</numerusform>
            <numerusform>More than %n rows are too many for one import. Split the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cells where %1 are wanted. Remove separators.</source>
        <translation>
            <numerusform>The row has %n cell where %1 are wanted. Remove separators.</numerusform>
            <numerusform>The row has %n cells where %1 are wanted. Remove separators.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryTexts</name>
    <message numerus="yes">
        <source>%1 and %n more have the same address. Keep one of them, or give each its own tag.</source>
        <translation>
            <numerusform>%1 and %n more have the same address. Keep one of them, or give each its own tag.</numerusform>
            <numerusform>%1 and %n more have the same address. Keep one of them, or give each its own tag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ExportEntryDialog</name>
    <message numerus="yes">
        <source>%n comment(s) of theirs go: %1</source>
        <translation>
            <numerusform>%n comment of theirs goes: %1</numerusform>
            <numerusform>%n comments of theirs go: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::Formats</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::HostsPane</name>
    <message numerus="yes">
        <source>Remove %n host(s) from the list?</source>
        <translation>
            <numerusform>Remove %n host from the list?</numerusform>
            <numerusform>Remove %n hosts from the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n registry host(s)</source>
        <translation>
            <numerusform>Remove the registry host</numerusform>
            <numerusform>Remove %n registry hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings of %n host(s) are lost, and the passwords are taken out of the keychain. Nothing changes at the registries.</source>
        <translation>
            <numerusform>Its settings are lost, and its password is taken out of the keychain. Nothing changes at the registry.</numerusform>
            <numerusform>The settings of %n hosts are lost, and their passwords are taken out of the keychain. Nothing changes at the registries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::HttpFailures</name>
    <message numerus="yes">
        <source>Nothing came from %1 or went there for %n second(s). Check the network, then try again.</source>
        <translation>
            <numerusform>Nothing came from %1 or went there for %n second. Check the network, then try again.</numerusform>
            <numerusform>Nothing came from %1 or went there for %n seconds. Check the network, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageAdvice</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportEntriesDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n entries</source>
        <translation>
            <numerusform>&amp;Import %n entry</numerusform>
            <numerusform>&amp;Import %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip the %n wrong row(s)</source>
        <translation>
            <numerusform>&amp;Skip the %n wrong row</numerusform>
            <numerusform>&amp;Skip the %n wrong rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Correct them and paste them again, or skip them.</source>
        <translation>
            <numerusform>%n row is wrong. Correct it and paste it again, or skip it.</numerusform>
            <numerusform>%n rows are wrong. Correct them and paste them again, or skip them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Correct them and read the file again, or skip them.</source>
        <translation>
            <numerusform>%n row is wrong. Correct it and read the file again, or skip it.</numerusform>
            <numerusform>%n rows are wrong. Correct them and read the file again, or skip them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 the same, %4 wrong.</source>
        <translation>
            <numerusform>%n row: %1 new, %2 changed, %3 the same, %4 wrong.</numerusform>
            <numerusform>%n rows: %1 new, %2 changed, %3 the same, %4 wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) came with a user name or password, which is taken out.</source>
        <translation>
            <numerusform>%n address came with a user name or password, which is taken out.</numerusform>
            <numerusform>%n addresses came with a user name or password, which is taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportHostsDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n host(s)</source>
        <translation>
            <numerusform>&amp;Import %n host</numerusform>
            <numerusform>&amp;Import %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::InUseGuard</name>
    <message numerus="yes">
        <source>“%1” is used by containers: %2, and %n more. Delete them first.</source>
        <translation>
            <numerusform>“%1” is used by containers: %2, and %n more. Delete them first.</numerusform>
            <numerusform>“%1” is used by containers: %2, and %n more. Delete them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressForm</name>
    <message numerus="yes">
        <source>Remove %n entry(s)</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>Remove %n rule</numerusform>
            <numerusform>Remove %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n entry(s)</source>
        <translation>
            <numerusform>Duplicate %n entry</numerusform>
            <numerusform>Duplicate %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rule(s)</source>
        <translation>
            <numerusform>Duplicate %n rule</numerusform>
            <numerusform>Duplicate %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n entry(s)</source>
        <translation>
            <numerusform>Move %n entry</numerusform>
            <numerusform>Move %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Move %n rule</numerusform>
            <numerusform>Move %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) went along; Undo brings them back: %1</source>
        <translation>
            <numerusform>%n comment went along; Undo brings it back: %1</numerusform>
            <numerusform>%n comments went along; Undo brings them back: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::InterruptedBar</name>
    <message numerus="yes">
        <source>%n operation(s) were interrupted. What has arrived whole is not sent again.</source>
        <translation>
            <numerusform>%n operation was interrupted. What has arrived whole is not sent again.</numerusform>
            <numerusform>%n operations were interrupted. What has arrived whole is not sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ListChooser</name>
    <message numerus="yes">
        <source>%1 (%n item(s), none of them an entry)</source>
        <translation>
            <numerusform>%1 (%n item, which is no entry)</numerusform>
            <numerusform>%1 (%n items, none of them an entry)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::NewVersionDialog</name>
    <message numerus="yes">
        <source>The repository has %n tag(s). Choose one, or type one.</source>
        <translation>
            <numerusform>The repository has %n tag. Choose it, or type one.</numerusform>
            <numerusform>The repository has %n tags. Choose one, or type one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationActions</name>
    <message numerus="yes">
        <source>Remove %n operation(s) from the history?</source>
        <translation>
            <numerusform>Remove %n operation from the history?</numerusform>
            <numerusform>Remove %n operations from the history?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::Operations</name>
    <message numerus="yes">
        <source>Waits until one of the %n running operations has ended.</source>
        <translation>
            <numerusform>Waits until the running operation has ended.</numerusform>
            <numerusform>Waits until one of the %n running operations has ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::PendingButton</name>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::PlaceLine</name>
    <message numerus="yes">
        <source>Indented by %n space(s)</source>
        <translation>
            <numerusform>Indented by %n space</numerusform>
            <numerusform>Indented by %n spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::PlanPage</name>
    <message numerus="yes">
        <source>%n tag(s) will be replaced.</source>
        <translation>
            <numerusform>%n tag will be replaced.</numerusform>
            <numerusform>%n tags will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) will be new.</source>
        <translation>
            <numerusform>%n tag will be new.</numerusform>
            <numerusform>%n tags will be new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stand there already.</source>
        <translation>
            <numerusform>%n image stands there already.</numerusform>
            <numerusform>%n images stand there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something stands in the way of %n image(s).</source>
        <translation>
            <numerusform>Something stands in the way of %n image.</numerusform>
            <numerusform>Something stands in the way of %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moving tag(s) will move.</source>
        <translation>
            <numerusform>%n moving tag will move.</numerusform>
            <numerusform>%n moving tags will move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformSyncDialog</name>
    <message numerus="yes">
        <source>%n entry(s) differ.</source>
        <translation>
            <numerusform>%n entry differs.</numerusform>
            <numerusform>%n entries differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)…</source>
        <translation>
            <numerusform>&amp;Apply %n change…</numerusform>
            <numerusform>&amp;Apply %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ProblemList</name>
    <message numerus="yes">
        <source>Fixed %n problem(s).</source>
        <translation>
            <numerusform>Fixed %n problem.</numerusform>
            <numerusform>Fixed %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::SaveVerdict</name>
    <message numerus="yes">
        <source>There are %n error(s): the platform will not accept the file as it is.</source>
        <translation>
            <numerusform>There is %n error: the platform will not accept the file as it is.</numerusform>
            <numerusform>There are %n errors: the platform will not accept the file as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is saved with %n error(s): the platform will not accept it as it is.</source>
        <translation>
            <numerusform>The file is saved with %n error: the platform will not accept it as it is.</numerusform>
            <numerusform>The file is saved with %n errors: the platform will not accept it as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n error(s))</source>
        <translation>
            <numerusform>%1 (%n error)</numerusform>
            <numerusform>%1 (%n errors)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::SessionWindow</name>
    <message numerus="yes">
        <source>Deleted %n tag(s) of %1.</source>
        <translation>
            <numerusform>Deleted one tag of %1.</numerusform>
            <numerusform>Deleted %n tags of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::SlicingResult</name>
    <message numerus="yes">
        <source>Of each of %n card(s): %1 GB of memory and %2 % of the compute units.</source>
        <translation>
            <numerusform>Of %n card: %1 GB of memory and %2 % of the compute units.</numerusform>
            <numerusform>Of each of %n cards: %1 GB of memory and %2 % of the compute units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::SyncConfirmation</name>
    <message numerus="yes">
        <source>Apply %n change(s)?</source>
        <translation>
            <numerusform>Apply %n change?</numerusform>
            <numerusform>Apply %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay:</source>
        <translation>
            <numerusform>%n image stays:</numerusform>
            <numerusform>%n images stay:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::TransferRequest</name>
    <message numerus="yes">
        <source>Test of %n image(s)</source>
        <translation>
            <numerusform>Test of %n image</numerusform>
            <numerusform>Test of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::UnsavedQuestion</name>
    <message numerus="yes">
        <source>%n ingress template(s) have changes that are not saved:</source>
        <translation>
            <numerusform>%n ingress template has changes that are not saved:</numerusform>
            <numerusform>%n ingress templates have changes that are not saved:</numerusform>
        </translation>
    </message>
</context>
</TS>
