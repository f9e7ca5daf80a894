<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
