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
    <name>quaymaster::SessionWindow</name>
    <message numerus="yes">
        <source>Deleted %n tag(s) of %1.</source>
        <translation>
            <numerusform>Deleted one tag of %1.</numerusform>
            <numerusform>Deleted %n tags of %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
