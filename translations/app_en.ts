<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n not as expected</source>
        <translation>
            <numerusform>%n not as expected</numerusform>
            <numerusform>%n not as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) are not as expected</source>
        <translation>
            <numerusform>%n of {all} targets is not as expected</numerusform>
            <numerusform>%n of {all} targets are not as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) tested so far are as expected</source>
        <translation>
            <numerusform>The one target tested so far is as expected</numerusform>
            <numerusform>All %n targets tested so far are as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) are as expected</source>
        <translation>
            <numerusform>The target is as expected</numerusform>
            <numerusform>All %n targets are as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list that was cut: &quot;a, b and 3 more&quot; (names or addresses)</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) work.</source>
        <translation>
            <numerusform>%n of {all} targets works.</numerusform>
            <numerusform>%n of {all} targets work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s): {cause}.</source>
        <extracomment>{cause} is what is worth knowing of targets that work: &quot;Works, but slowly&quot;</extracomment>
        <translation>
            <numerusform>%n of {all} targets: {cause}.</numerusform>
            <numerusform>%n of {all} targets: {cause}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail in the same way: {cause}.</source>
        <extracomment>{cause} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>
            <numerusform>%n of {all} targets fails: {cause}.</numerusform>
            <numerusform>%n of {all} targets fail in the same way: {cause}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) share one cause: {cause} ({party}).</source>
        <extracomment>{cause} is the name of a failure: &quot;Proxy refuses&quot;; {party}: who it is about: &quot;proxy.example.net:3128&quot;</extracomment>
        <translation>
            <numerusform>%n of {all} targets has this cause: {cause} ({party}).</numerusform>
            <numerusform>%n of {all} targets share one cause: {cause} ({party}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n line skipped</numerusform>
            <numerusform>%n lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are on this computer itself.</source>
        <translation>
            <numerusform>%n target is on this computer itself.</numerusform>
            <numerusform>%n targets are on this computer itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are private addresses: what answers there depends on the network.</source>
        <translation>
            <numerusform>%n target is a private address: what answers there depends on the network.</numerusform>
            <numerusform>%n targets are private addresses: what answers there depends on the network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a remark</source>
        <translation>
            <numerusform>%n of them with a remark</numerusform>
            <numerusform>%n of them with a remark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>%n more cause</numerusform>
            <numerusform>%n more causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %n target(s)</source>
        <translation>
            <numerusform>Testing %n target</numerusform>
            <numerusform>Testing %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) tested so far work</source>
        <translation>
            <numerusform>The one target tested so far works</numerusform>
            <numerusform>All %n targets tested so far work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) work</source>
        <translation>
            <numerusform>The target works</numerusform>
            <numerusform>All %n targets work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the name lookup</source>
        <translation>
            <numerusform>%n of {all} targets fails at the name lookup</numerusform>
            <numerusform>%n of {all} targets fail at the name lookup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the proxy</source>
        <translation>
            <numerusform>%n of {all} targets fails at the proxy</numerusform>
            <numerusform>%n of {all} targets fail at the proxy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the connection</source>
        <translation>
            <numerusform>%n of {all} targets fails at the connection</numerusform>
            <numerusform>%n of {all} targets fail at the connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the encryption</source>
        <translation>
            <numerusform>%n of {all} targets fails at the encryption</numerusform>
            <numerusform>%n of {all} targets fail at the encryption</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the answer of the server</source>
        <translation>
            <numerusform>%n of {all} targets fails at the answer of the server</numerusform>
            <numerusform>%n of {all} targets fail at the answer of the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail on this computer</source>
        <translation>
            <numerusform>%n of {all} targets fails on this computer</numerusform>
            <numerusform>%n of {all} targets fail on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail for the same reason</source>
        <translation>
            <numerusform>%n of {all} targets fails for the same reason</numerusform>
            <numerusform>%n of {all} targets fail for the same reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) skipped</source>
        <translation>
            <numerusform>%n entry skipped</numerusform>
            <numerusform>%n entries skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something other than “reachable” is expected of %n of them.</source>
        <translation>
            <numerusform>Something other than “reachable” is expected of %n of them.</numerusform>
            <numerusform>Something other than “reachable” is expected of %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are link-local: only devices on the same cable or Wi-Fi answer there.</source>
        <translation>
            <numerusform>%n target is link-local: only devices on the same cable or Wi-Fi answer there.</numerusform>
            <numerusform>%n targets are link-local: only devices on the same cable or Wi-Fi answer there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are addresses where clouds give out the secrets of a machine, such as 169.254.169.254.</source>
        <translation>
            <numerusform>%n target is an address where clouds give out the secrets of a machine, such as 169.254.169.254.</numerusform>
            <numerusform>%n targets are addresses where clouds give out the secrets of a machine, such as 169.254.169.254.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>Lines of a list that was cut</extracomment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent again</source>
        <translation>
            <numerusform>%n packet sent again</numerusform>
            <numerusform>%n packets sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) since {time}; none failed.</source>
        <translation>
            <numerusform>%n test since {time}; none failed.</numerusform>
            <numerusform>%n tests since {time}; none failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {tests} test(s) failed since {time}.</source>
        <extracomment>&quot;9 of 120 tests failed since 11:50:00.&quot;</extracomment>
        <translation>
            <numerusform>%n of {tests} tests failed since {time}.</numerusform>
            <numerusform>%n of {tests} tests failed since {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed in a row from {first} to {last}: {case}.</source>
        <extracomment>The longest row of failures; {first} and {last} are times, {case} the name of a failure</extracomment>
        <translation>
            <numerusform>%n test failed from {first} to {last}: {case}.</numerusform>
            <numerusform>%n tests failed in a row from {first} to {last}: {case}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{case}: %n time(s).</source>
        <extracomment>{case} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>
            <numerusform>{case}: once.</numerusform>
            <numerusform>{case}: %n times.</numerusform>
        </translation>
    </message>
</context>
</TS>
