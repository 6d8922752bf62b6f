<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Really tries a connection and explains what happened, in plain words.</source>
        <translation>Probiert eine Verbindung wirklich aus und erklärt in einfachen Worten, was passiert ist.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Certificates are checked against the date and time set here.</source>
        <translation>Zertifikate werden anhand von Datum und Uhrzeit dieses Computers geprüft.</translation>
    </message>
    <message>
        <source>Another server answered</source>
        <translation>Ein anderer Server hat geantwortet</translation>
    </message>
    <message>
        <source>A network sign-in page, a filter or a wrong name entry can lead to another server.</source>
        <translation>Eine Anmeldeseite des Netzwerks, ein Filter oder ein falscher Namenseintrag kann zu einem anderen Server führen.</translation>
    </message>
    <message>
        <source>Check whether a filter opens encrypted connections and shows certificates of its own.</source>
        <translation>Prüfen Sie, ob ein Filter verschlüsselte Verbindungen öffnet und eigene Zertifikate vorzeigt.</translation>
    </message>
    <message>
        <source>Restart or reload the server program, so that it uses the new certificate.</source>
        <translation>Starten Sie das Serverprogramm neu oder lassen Sie es seine Einstellungen neu laden, damit es das neue Zertifikat verwendet.</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate as a trusted file in the options and test again.</source>
        <translation>Wenn der Server Ihnen gehört, wählen Sie sein Zertifikat in den Optionen als vertrauenswürdige Datei aus und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The server’s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>A certificate that vouches for {host} has expired: {subject}, valid until {not_after}.</source>
        <translation>Ein Zertifikat, das für {host} bürgt, ist abgelaufen: {subject}, gültig bis {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was valid until {not_after}.</source>
        <translation>Das Zertifikat von {host} war nur bis {not_after} gültig.</translation>
    </message>
    <message>
        <source>The certificate of {host}, its proof of identity, is no longer valid.</source>
        <translation>Das Zertifikat, mit dem sich {host} ausweist, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The certificate was not renewed in time</source>
        <translation>Das Zertifikat wurde nicht rechtzeitig erneuert</translation>
    </message>
    <message>
        <source>Every certificate ends on a fixed date and has to be replaced before.</source>
        <translation>Jedes Zertifikat läuft an einem festen Datum ab und muss vorher ersetzt werden.</translation>
    </message>
    <message>
        <source>The server still uses the old certificate</source>
        <translation>Der Server verwendet noch das alte Zertifikat</translation>
    </message>
    <message>
        <source>A renewed certificate counts only after the server program has loaded it.</source>
        <translation>Ein erneuertes Zertifikat gilt erst, wenn das Serverprogramm es geladen hat.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host}, and those it depends on.</source>
        <translation>Erneuern Sie das Zertifikat von {host} und die Zertifikate, von denen es abhängt.</translation>
    </message>
    <message>
        <source>Check why the automatic renewal did not work.</source>
        <translation>Prüfen Sie, warum die automatische Erneuerung nicht funktioniert hat.</translation>
    </message>
    <message>
        <source>Certificate not yet valid</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>The server’s certificate is not yet valid</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>A certificate that vouches for {host} is not yet valid: {subject}, from {not_before}.</source>
        <translation>Ein Zertifikat, das für {host} bürgt, ist noch nicht gültig: {subject}, gültig ab {not_before}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid only from {not_before}.</source>
        <translation>Das Zertifikat von {host} ist erst ab {not_before} gültig.</translation>
    </message>
    <message>
        <source>The certificate of {host}, its proof of identity, is not yet valid.</source>
        <translation>Das Zertifikat, mit dem sich {host} ausweist, ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server uses a new certificate too early</source>
        <translation>Der Server verwendet ein neues Zertifikat zu früh</translation>
    </message>
    <message>
        <source>Every certificate begins on a fixed date and is not accepted before.</source>
        <translation>Jedes Zertifikat gilt ab einem festen Datum und wird vorher nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check that the computers of your network get the right time.</source>
        <translation>Prüfen Sie, ob die Computer Ihres Netzwerks die richtige Uhrzeit erhalten.</translation>
    </message>
    <message>
        <source>Use a certificate that is valid already, and check the server’s own clock.</source>
        <translation>Verwenden Sie ein Zertifikat, das bereits gültig ist, und prüfen Sie die Uhr des Servers.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Hostname passt nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>The server’s certificate is for another name</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is valid only for: {names}.</source>
        <translation>Das für {host} vorgezeigte Zertifikat gilt nur für: {names}.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is not valid for this name.</source>
        <translation>Das für {host} vorgezeigte Zertifikat gilt nicht für diesen Namen.</translation>
    </message>
    <message>
        <source>The server has another name in its certificate</source>
        <translation>Der Server trägt im Zertifikat einen anderen Namen</translation>
    </message>
    <message>
        <source>With or without “www”, or an IP address instead of a name, is already another name.</source>
        <translation>Schon ein zusätzliches oder fehlendes „www“ oder eine IP-Adresse statt eines Namens gilt als anderer Name.</translation>
    </message>
    <message>
        <source>The certificate is not set up for this name</source>
        <translation>Das Zertifikat ist nicht für diesen Namen eingerichtet</translation>
    </message>
    <message>
        <source>A server with several names may show the certificate of another one.</source>
        <translation>Ein Server mit mehreren Namen zeigt möglicherweise das Zertifikat eines anderen Namens vor.</translation>
    </message>
    <message>
        <source>If one of these names is the one you mean, test it instead: {names}.</source>
        <translation>Testen Sie stattdessen einen dieser Namen, wenn Sie ihn meinen: {names}.</translation>
    </message>
    <message>
        <source>Test the server under the name that its operator uses.</source>
        <translation>Testen Sie den Server unter dem Namen, den sein Betreiber verwendet.</translation>
    </message>
    <message>
        <source>Check whether {host} leads to the right address in this network.</source>
        <translation>Prüfen Sie, ob {host} in diesem Netzwerk zur richtigen Adresse führt.</translation>
    </message>
    <message>
        <source>Get a certificate that contains the name {host}.</source>
        <translation>Beschaffen Sie ein Zertifikat, das den Namen {host} enthält.</translation>
    </message>
    <message>
        <source>Check which certificate the server program shows when it is asked for {host}.</source>
        <translation>Prüfen Sie, welches Zertifikat das Serverprogramm bei einer Anfrage nach {host} vorzeigt.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>The server’s certificate is self-signed</source>
        <translation>Das Zertifikat des Servers ist selbstsigniert</translation>
    </message>
    <message>
        <source>The certificate of {host} ({subject}) is signed by itself, so nobody vouches for it.</source>
        <translation>Das Zertifikat von {host} ({subject}) ist nur mit seinem eigenen Schlüssel signiert; niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself, so nobody vouches for it.</source>
        <translation>Das Zertifikat von {host} ist nur mit seinem eigenen Schlüssel signiert; niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>The server uses a certificate of its own making</source>
        <translation>Der Server verwendet ein selbst erstelltes Zertifikat</translation>
    </message>
    <message>
        <source>Test servers and devices such as routers, printers and cameras often do.</source>
        <translation>Bei Testservern und Geräten wie Routern, Druckern und Kameras ist das oft so.</translation>
    </message>
    <message>
        <source>The proper certificate is not set up</source>
        <translation>Das richtige Zertifikat ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Many server programs show a self-signed certificate until they are given another.</source>
        <translation>Viele Serverprogramme zeigen ein selbstsigniertes Zertifikat vor, bis sie ein anderes erhalten.</translation>
    </message>
    <message>
        <source>Somebody else answers in the server’s place</source>
        <translation>Jemand anderes antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>A filter, a network sign-in page or an attacker can show such a certificate.</source>
        <translation>Ein Filter, eine Anmeldeseite des Netzwerks oder ein Angreifer kann ein solches Zertifikat vorzeigen.</translation>
    </message>
    <message>
        <source>Get a certificate from a certificate authority that is trusted everywhere.</source>
        <translation>Beschaffen Sie ein Zertifikat von einer Zertifizierungsstelle, der überall vertraut wird.</translation>
    </message>
    <message>
        <source>Inside a company: use its own certificate authority, and make it known to all computers.</source>
        <translation>In einem Unternehmen: Verwenden Sie die eigene Zertifizierungsstelle und machen Sie diese allen Computern bekannt.</translation>
    </message>
    <message>
        <source>Issuer not trusted</source>
        <translation>Aussteller nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The issuer of the server’s certificate is not trusted</source>
        <translation>Der Aussteller des Serverzertifikats gilt nicht als vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to an issuer that is not trusted here: {issuer}.</source>
        <translation>Das Zertifikat von {host} führt zu einem Aussteller, dem hier nicht vertraut wird: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to no issuer that is trusted here.</source>
        <translation>Das Zertifikat von {host} führt zu keinem Aussteller, dem hier vertraut wird.</translation>
    </message>
    <message>
        <source>The server uses a private certificate authority</source>
        <translation>Der Server verwendet eine private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Companies issue certificates themselves; only their own computers know the issuer.</source>
        <translation>Unternehmen stellen Zertifikate auch selbst aus; nur ihre eigenen Computer kennen den Aussteller.</translation>
    </message>
    <message>
        <source>The server does not send all its certificates</source>
        <translation>Der Server sendet nicht alle seine Zertifikate</translation>
    </message>
    <message>
        <source>The intermediate certificate, which links its own to the issuer’s, may be missing.</source>
        <translation>Das Zwischenzertifikat, das sein eigenes mit dem des Ausstellers verbindet, fehlt möglicherweise.</translation>
    </message>
    <message>
        <source>A filter or antivirus program opens encrypted connections</source>
        <translation>Ein Filter oder Antivirenprogramm öffnet verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>It puts a certificate of its own in the place of the server’s.</source>
        <translation>Dabei tritt ein anderes Zertifikat an die Stelle des Serverzertifikats.</translation>
    </message>
    <message>
        <source>Choose the certificates of the system in the options, and test again.</source>
        <translation>Wählen Sie in den Optionen die Zertifikate des Systems aus und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If you know the issuer, choose its certificate as a trusted file in the options.</source>
        <translation>Wenn Sie den Aussteller kennen, wählen Sie sein Zertifikat in den Optionen als vertrauenswürdige Datei aus.</translation>
    </message>
    <message>
        <source>Say whether this issuer is one of yours: {issuer}.</source>
        <translation>Teilen Sie mit, ob dieser Aussteller zu Ihnen gehört: {issuer}.</translation>
    </message>
    <message>
        <source>Say whether your network has a certificate authority of its own.</source>
        <translation>Teilen Sie mit, ob Ihr Netzwerk eine eigene Zertifizierungsstelle hat.</translation>
    </message>
    <message>
        <source>Send the intermediate certificates together with the server’s own.</source>
        <translation>Lassen Sie den Server die Zwischenzertifikate zusammen mit seinem eigenen senden.</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>The server’s certificate was not accepted</source>
        <translation>Das Zertifikat des Servers wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks a rule for certificates (check number {code}).</source>
        <translation>Das Zertifikat von {host} verstößt gegen eine Regel für Zertifikate (Prüfcode {code}).</translation>
    </message>
    <message>
        <source>The certificate was made wrongly or for another purpose</source>
        <translation>Das Zertifikat wurde fehlerhaft oder für einen anderen Zweck erstellt</translation>
    </message>
    <message>
        <source>Its key may be too weak, or it may not be allowed for servers.</source>
        <translation>Sein Schlüssel ist möglicherweise zu schwach, oder es ist nicht für Server zugelassen.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>Its issuer may have declared it invalid before its time.</source>
        <translation>Sein Aussteller hat es möglicherweise vorzeitig für ungültig erklärt.</translation>
    </message>
    <message>
        <source>Get a new certificate for {host} that keeps today’s rules.</source>
        <translation>Beschaffen Sie für {host} ein neues Zertifikat, das den heutigen Regeln entspricht.</translation>
    </message>
    <message>
        <source>Certificate names no host</source>
        <translation>Zertifikat nennt keinen Host</translation>
    </message>
    <message>
        <source>The server’s certificate names no host</source>
        <translation>Das Zertifikat des Servers nennt keinen Host</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to “{subject}”, but has no list of host names (SAN).</source>
        <translation>Das Zertifikat von {host} ist auf „{subject}“ ausgestellt, enthält aber keine Liste von Hostnamen (SAN).</translation>
    </message>
    <message>
        <source>The certificate of {host} has no list of the host names that it is valid for (SAN).</source>
        <translation>Im Zertifikat von {host} fehlt die Liste der Hostnamen, für die es gilt (SAN).</translation>
    </message>
    <message>
        <source>The certificate was made in an outdated way</source>
        <translation>Das Zertifikat wurde auf veraltete Weise erstellt</translation>
    </message>
    <message>
        <source>The name in its title (common name) has not counted for years; only the list does.</source>
        <translation>Der Name in seinem Titel (Common Name) zählt seit Jahren nicht mehr, nur noch die Liste.</translation>
    </message>
    <message>
        <source>The certificate is not meant for a server</source>
        <translation>Das Zertifikat ist nicht für einen Server bestimmt</translation>
    </message>
    <message>
        <source>Certificates of persons, programs and authorities name no host.</source>
        <translation>Zertifikate von Personen, Programmen und Zertifizierungsstellen nennen keinen Host.</translation>
    </message>
    <message>
        <source>Get a certificate that lists {host} as an alternative name (subjectAltName).</source>
        <translation>Beschaffen Sie ein Zertifikat, das {host} als alternativen Namen (subjectAltName) enthält.</translation>
    </message>
    <message>
        <source>Some older programs still accept this certificate; browsers and this test do not.</source>
        <translation>Manche älteren Programme akzeptieren dieses Zertifikat noch, Browser und dieser Test jedoch nicht.</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Zertifikat zu schwach</translation>
    </message>
    <message>
        <source>The server’s certificate is too weak to be trusted</source>
        <translation>Das Zertifikat des Servers ist zu schwach, um vertrauenswürdig zu sein</translation>
    </message>
    <message>
        <source>The key of the certificate “{subject}” is too short ({key}), so it could be forged.</source>
        <translation>Der Schlüssel des Zertifikats „{subject}“ ist zu kurz ({key}); das Zertifikat könnte gefälscht sein.</translation>
    </message>
    <message>
        <source>The certificate “{subject}” was signed in an unsafe way ({signature}): it could be forged.</source>
        <translation>Das Zertifikat „{subject}“ wurde auf unsichere Weise signiert ({signature}); es könnte gefälscht sein.</translation>
    </message>
    <message>
        <source>A certificate of {host} has too short a key or an unsafe signature: it could be forged.</source>
        <translation>Ein Zertifikat von {host} hat einen zu kurzen Schlüssel oder eine unsichere Signatur; es könnte gefälscht sein.</translation>
    </message>
    <message>
        <source>The certificate is old or was made by an old program</source>
        <translation>Das Zertifikat ist alt oder wurde mit einem alten Programm erstellt</translation>
    </message>
    <message>
        <source>RSA keys below 2048 bits and signatures with MD5 or SHA-1 are no longer accepted.</source>
        <translation>RSA-Schlüssel unter 2048 Bit und Signaturen mit MD5 oder SHA-1 werden nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>A device signs for itself</source>
        <translation>Ein Gerät hat sein Zertifikat selbst signiert</translation>
    </message>
    <message>
        <source>Printers, cameras and routers often hold such certificates for their whole life.</source>
        <translation>Drucker, Kameras und Router behalten solche Zertifikate oft, solange sie in Betrieb sind.</translation>
    </message>
    <message>
        <source>This computer is stricter than others</source>
        <translation>Dieser Computer ist strenger als andere</translation>
    </message>
    <message>
        <source>A rule of this system can demand more than other computers do.</source>
        <translation>Eine Regel dieses Systems kann mehr verlangen, als auf anderen Computern üblich ist.</translation>
    </message>
    <message>
        <source>If it is a device of yours, look for an update, or let it make a new certificate.</source>
        <translation>Wenn das Gerät Ihnen gehört, suchen Sie nach einem Update oder lassen Sie das Gerät ein neues Zertifikat erstellen.</translation>
    </message>
    <message>
        <source>Check which strength of encryption the rules of this system demand.</source>
        <translation>Prüfen Sie, welche Stärke der Verschlüsselung die Regeln dieses Systems verlangen.</translation>
    </message>
    <message>
        <source>Get a new certificate with a key of RSA 2048 bits or EC 256 bits and SHA-256.</source>
        <translation>Beschaffen Sie ein neues Zertifikat mit einem Schlüssel von 2048 Bit (RSA) oder 256 Bit (EC) und mit SHA-256.</translation>
    </message>
    <message>
        <source>Certificate was withdrawn</source>
        <translation>Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn by its issuer</source>
        <translation>Das Zertifikat des Servers wurde von seinem Aussteller widerrufen</translation>
    </message>
    <message>
        <source>The certificate of {host} was declared invalid by its issuer: {issuer}.</source>
        <translation>Das Zertifikat von {host} wurde von seinem Aussteller für ungültig erklärt: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate of {host} was declared invalid by its issuer before its time.</source>
        <translation>Das Zertifikat von {host} wurde von seinem Aussteller vorzeitig für ungültig erklärt.</translation>
    </message>
    <message>
        <source>The key of the server may have become known</source>
        <translation>Der Schlüssel des Servers ist möglicherweise in fremde Hände gelangt</translation>
    </message>
    <message>
        <source>After a theft or a mistake the issuer withdraws (revokes) the certificate.</source>
        <translation>Nach einem Diebstahl oder einem Versehen widerruft der Aussteller das Zertifikat.</translation>
    </message>
    <message>
        <source>The issuer made a mistake and withdrew many certificates</source>
        <translation>Der Aussteller hat einen Fehler gemacht und viele Zertifikate widerrufen</translation>
    </message>
    <message>
        <source>Then other sites with the same issuer fail on the same day.</source>
        <translation>In diesem Fall sind am selben Tag auch andere Websites mit demselben Aussteller betroffen.</translation>
    </message>
    <message>
        <source>Do not make an exception for this certificate.</source>
        <translation>Machen Sie für dieses Zertifikat keine Ausnahme.</translation>
    </message>
    <message>
        <source>Get a new certificate with a new key, and find out why the old one was withdrawn.</source>
        <translation>Beschaffen Sie ein neues Zertifikat mit einem neuen Schlüssel und klären Sie, warum das alte widerrufen wurde.</translation>
    </message>
    <message>
        <source>Ask the operator or your administrator for a certificate for this service.</source>
        <translation>Bitten Sie den Betreiber oder Ihren Administrator um ein Zertifikat für diesen Dienst.</translation>
    </message>
    <message>
        <source>Your certificate was refused</source>
        <translation>Ihr Zertifikat wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>The server refused the certificate of this side</source>
        <translation>Der Server hat von diesem Computer kein Zertifikat akzeptiert</translation>
    </message>
    <message>
        <source>{host} asks its visitors for a certificate and accepted none from here ({code}).</source>
        <translation>{host} verlangt von Besuchern ein Zertifikat und hat von hier keines akzeptiert ({code}).</translation>
    </message>
    <message>
        <source>{host} asks its visitors for a certificate and accepted none from here.</source>
        <translation>{host} verlangt von Besuchern ein Zertifikat und hat von hier keines akzeptiert.</translation>
    </message>
    <message>
        <source>No certificate was shown, or one that the server does not know</source>
        <translation>Es wurde kein Zertifikat vorgezeigt oder eines, das der Server nicht kennt</translation>
    </message>
    <message>
        <source>Some servers answer a missing certificate in the same way as a bad one.</source>
        <translation>Manche Server antworten auf ein fehlendes Zertifikat genauso wie auf ein falsches.</translation>
    </message>
    <message>
        <source>The certificate has expired or was withdrawn</source>
        <translation>Das Zertifikat ist abgelaufen oder wurde widerrufen</translation>
    </message>
    <message>
        <source>Certificates of visitors have to be renewed too.</source>
        <translation>Auch die Zertifikate von Besuchern müssen erneuert werden.</translation>
    </message>
    <message>
        <source>A filter on the way shows a certificate of its own</source>
        <translation>Ein Filter auf dem Weg zeigt ein eigenes Zertifikat vor</translation>
    </message>
    <message>
        <source>Where encrypted connections are opened, certificates of visitors get lost.</source>
        <translation>Wo verschlüsselte Verbindungen geöffnet werden, gehen Zertifikate von Besuchern verloren.</translation>
    </message>
    <message>
        <source>Check until when your certificate is valid, and who issued it.</source>
        <translation>Prüfen Sie, wie lange Ihr Zertifikat gültig ist und wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Exempt {host} from the inspection of encrypted connections.</source>
        <translation>Nehmen Sie {host} von der Untersuchung verschlüsselter Verbindungen aus.</translation>
    </message>
    <message>
        <source>Check which issuers the server accepts for certificates of visitors.</source>
        <translation>Prüfen Sie, welche Aussteller der Server bei Zertifikaten von Besuchern akzeptiert.</translation>
    </message>
    <message>
        <source>Server wants your certificate</source>
        <translation>Server verlangt Ihr Zertifikat</translation>
    </message>
    <message>
        <source>The server lets in only those who show a certificate</source>
        <translation>Der Server lässt nur diejenigen zu, die ein Zertifikat vorzeigen</translation>
    </message>
    <message>
        <source>{host} asks its visitors for a certificate of their own, and none was shown.</source>
        <translation>{host} verlangt von Besuchern ein eigenes Zertifikat, und es wurde keines vorgezeigt.</translation>
    </message>
    <message>
        <source>The service is meant for certain people or programs</source>
        <translation>Der Dienst ist für bestimmte Personen oder Programme gedacht</translation>
    </message>
    <message>
        <source>A certificate takes the place of a password there (mutual TLS).</source>
        <translation>Dort tritt ein Zertifikat an die Stelle des Passworts (Mutual TLS).</translation>
    </message>
    <message>
        <source>The address or port is not the one for everybody</source>
        <translation>Die Adresse oder der Port ist nicht für alle gedacht</translation>
    </message>
    <message>
        <source>Some services have a second address for those without a certificate.</source>
        <translation>Manche Dienste haben für Besucher ohne Zertifikat eine zweite Adresse.</translation>
    </message>
    <message>
        <source>A filter on the way opens the connection</source>
        <translation>Ein Filter auf dem Weg öffnet die Verbindung</translation>
    </message>
    <message>
        <source>Say how visitors get a certificate, or do not demand one at this address.</source>
        <translation>Teilen Sie mit, wie Besucher ein Zertifikat erhalten, oder verlangen Sie unter dieser Adresse keines.</translation>
    </message>
    <message>
        <source>Shows whether the port accepts connections.</source>
        <translation>Zeigt, ob der Port Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>Shows whether the computer answers at all. Some that work well do not answer.</source>
        <translation>Zeigt, ob der Computer überhaupt antwortet. Manche antworten nicht, obwohl sie gut funktionieren.</translation>
    </message>
    <message>
        <source>Shows how far the way to the server leads.</source>
        <translation>Zeigt, wie weit der Weg zum Server führt.</translation>
    </message>
    <message>
        <source>Shows by which way this computer sends to the address.</source>
        <translation>Zeigt, auf welchem Weg dieser Computer an die Adresse sendet.</translation>
    </message>
    <message>
        <source>Shows the network connections of this computer.</source>
        <translation>Zeigt die Netzwerkverbindungen dieses Computers.</translation>
    </message>
    <message>
        <source>Asks the name server for the address.</source>
        <translation>Fragt den Nameserver nach der Adresse.</translation>
    </message>
    <message>
        <source>Looks the name up as the programs on this computer do.</source>
        <translation>Löst den Namen so auf, wie es die Programme auf diesem Computer tun.</translation>
    </message>
    <message>
        <source>Shows which name servers this computer asks.</source>
        <translation>Zeigt, welche Nameserver dieser Computer fragt.</translation>
    </message>
    <message>
        <source>On the server: shows which program listens on the port.</source>
        <translation>Auf dem Server: zeigt, welches Programm auf dem Port lauscht.</translation>
    </message>
    <message>
        <source>Shows all programs that listen on this computer.</source>
        <translation>Zeigt alle Programme, die auf diesem Computer auf einem Port lauschen.</translation>
    </message>
    <message>
        <source>Requests the same address without this program and shows every step.</source>
        <translation>Ruft dieselbe Adresse ohne dieses Programm ab und zeigt jeden Schritt.</translation>
    </message>
    <message>
        <source>Requests the same address without the proxy server.</source>
        <translation>Ruft dieselbe Adresse ohne den Proxyserver ab.</translation>
    </message>
    <message>
        <source>Shows the proxy servers that are set on this computer.</source>
        <translation>Zeigt die Proxyserver, die auf diesem Computer eingestellt sind.</translation>
    </message>
    <message>
        <source>Shows the certificates that the server sends.</source>
        <translation>Zeigt die Zertifikate, die der Server sendet.</translation>
    </message>
    <message>
        <source>Shows the date and time of this computer, in UTC.</source>
        <translation>Zeigt Datum und Uhrzeit dieses Computers in UTC.</translation>
    </message>
    <message>
        <source>Shows all addresses of the name, of IPv4 and IPv6.</source>
        <translation>Zeigt alle Adressen des Namens, sowohl IPv4 als auch IPv6.</translation>
    </message>
    <message>
        <source>Shows how many connections this computer has.</source>
        <translation>Zeigt, wie viele Verbindungen dieser Computer hat.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>The server’s answer is not valid HTTP</source>
        <translation>Die Antwort des Servers ist kein gültiges HTTP</translation>
    </message>
    <message>
        <source>{host} answered on port {port}, but not as a web server does; it began with: {banner}</source>
        <translation>{host} hat auf Port {port} geantwortet, aber nicht wie ein Webserver; die Antwort begann mit: {banner}</translation>
    </message>
    <message>
        <source>{host} answered on port {port}, but the answer breaks the rules of HTTP.</source>
        <translation>{host} hat auf Port {port} geantwortet, aber die Antwort verstößt gegen die Regeln von HTTP.</translation>
    </message>
    <message>
        <source>Another kind of service answers on this port</source>
        <translation>Auf diesem Port antwortet eine andere Art von Dienst</translation>
    </message>
    <message>
        <source>It may be a mail or remote access service, or expect https instead of http.</source>
        <translation>Es ist möglicherweise ein Mail- oder Fernzugriffsdienst, oder es wird https statt http erwartet.</translation>
    </message>
    <message>
        <source>The server program has a fault</source>
        <translation>Das Serverprogramm hat einen Fehler</translation>
    </message>
    <message>
        <source>It may send broken headers, the lines before the content, or a broken content.</source>
        <translation>Es sendet möglicherweise fehlerhafte Header (die Zeilen vor dem Inhalt) oder fehlerhaften Inhalt.</translation>
    </message>
    <message>
        <source>Test with https:// instead of http://, or the other way round.</source>
        <translation>Testen Sie mit https:// statt http:// oder umgekehrt.</translation>
    </message>
    <message>
        <source>Test as TCP, to see how the service greets.</source>
        <translation>Testen Sie mit dem Protokoll TCP, um zu sehen, wie sich der Dienst meldet.</translation>
    </message>
    <message>
        <source>Check whether a filter or proxy server changes answers from {host}.</source>
        <translation>Prüfen Sie, ob ein Filter oder Proxyserver Antworten von {host} verändert.</translation>
    </message>
    <message>
        <source>Check which program listens on port {port}.</source>
        <translation>Prüfen Sie, welches Programm auf Port {port} lauscht.</translation>
    </message>
    <message>
        <source>Check the first lines that the server program sends: status line and headers.</source>
        <translation>Prüfen Sie die ersten Zeilen, die das Serverprogramm sendet: Statuszeile und Header.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>The answer ended too early</source>
        <translation>Die Antwort endete zu früh</translation>
    </message>
    <message>
        <source>{host} announced {expected_size} and closed the connection after {size}.</source>
        <translation>{host} hat {expected_size} angekündigt und die Verbindung nach {size} geschlossen.</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation>{host} hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The announced length is wrong</source>
        <translation>Die angekündigte Länge ist falsch</translation>
    </message>
    <message>
        <source>The server may announce the size from before it compressed the page.</source>
        <translation>Der Server kündigt möglicherweise die Größe vor dem Komprimieren an.</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>The answer could not be unpacked</source>
        <translation>Die Antwort konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>{host} answered, but the compressed content is damaged and cannot be unpacked.</source>
        <translation>{host} hat geantwortet, aber der komprimierte Inhalt ist beschädigt und kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>The server names a compression that it does not use</source>
        <translation>Der Server nennt eine Komprimierung, die er nicht verwendet</translation>
    </message>
    <message>
        <source>The header Content-Encoding and the content itself do not agree.</source>
        <translation>Der Header Content-Encoding und der Inhalt selbst passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Check the compression of the server program and the header Content-Encoding.</source>
        <translation>Prüfen Sie die Komprimierung des Serverprogramms und den Header Content-Encoding.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>The server redirects without end</source>
        <translation>Der Server leitet endlos weiter</translation>
    </message>
    <message>
        <source>The server redirects again and again; this test stopped at redirect number {count}.</source>
        <translation>Der Server leitet immer wieder weiter; dieser Test hat bei Weiterleitung Nummer {count} aufgehört.</translation>
    </message>
    <message>
        <source>The server redirects again and again, and this test stopped following.</source>
        <translation>Der Server leitet immer wieder weiter; dieser Test hat deshalb aufgehört.</translation>
    </message>
    <message>
        <source>Two settings of the server contradict each other</source>
        <translation>Zwei Einstellungen des Servers widersprechen sich</translation>
    </message>
    <message>
        <source>One redirects from http to https or to another name, the other one back.</source>
        <translation>Eine leitet von http zu https oder zu einem anderen Namen weiter, die andere wieder zurück.</translation>
    </message>
    <message>
        <source>The site expects cookies</source>
        <translation>Die Website erwartet Cookies</translation>
    </message>
    <message>
        <source>Some sites redirect until they can store a cookie or somebody signs in.</source>
        <translation>Manche Websites leiten weiter, bis sie ein Cookie speichern können oder sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>A system in front of the server speaks http with it</source>
        <translation>Ein System vor dem Server verbindet sich mit ihm über http</translation>
    </message>
    <message>
        <source>The server then believes that encryption is missing and redirects again and again.</source>
        <translation>Der Server glaubt dann, dass die Verschlüsselung fehlt, und leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>Open the address in a browser after deleting the cookies of this site.</source>
        <translation>Löschen Sie in einem Browser die Cookies dieser Website und öffnen Sie dann die Adresse.</translation>
    </message>
    <message>
        <source>Test the address to which the server redirects: {url}</source>
        <translation>Testen Sie die Adresse, zu der der Server weiterleitet: {url}</translation>
    </message>
    <message>
        <source>Follow the redirects in the technical details and find those that contradict each other.</source>
        <translation>Verfolgen Sie die Weiterleitungen in den technischen Details und suchen Sie diejenigen, die sich widersprechen.</translation>
    </message>
    <message>
        <source>Check that systems in front of the server pass on whether https was used.</source>
        <translation>Prüfen Sie, ob die Systeme vor dem Server weitergeben, ob https verwendet wurde.</translation>
    </message>
    <message>
        <source>The name server does not answer</source>
        <translation>Der Nameserver antwortet nicht</translation>
    </message>
    <message>
        <source>It may be switched off, overloaded or out of reach. This computer asks: {addresses}.</source>
        <translation>Er ist möglicherweise ausgeschaltet, überlastet oder nicht erreichbar. Dieser Computer fragt: {addresses}.</translation>
    </message>
    <message>
        <source>It may be switched off, overloaded or out of reach, or wrongly set on this computer.</source>
        <translation>Er ist möglicherweise ausgeschaltet, überlastet, nicht erreichbar oder auf diesem Computer falsch eingestellt.</translation>
    </message>
    <message>
        <source>A firewall or VPN stops name lookups</source>
        <translation>Eine Firewall oder ein VPN blockiert die Namensauflösung</translation>
    </message>
    <message>
        <source>Lookups use port 53; many networks allow them only to their own name servers.</source>
        <translation>Die Namensauflösung verwendet Port 53; viele Netzwerke lassen sie nur über die eigenen Nameserver zu.</translation>
    </message>
    <message>
        <source>The name servers of the domain do not answer</source>
        <translation>Die Nameserver der Domain antworten nicht</translation>
    </message>
    <message>
        <source>Then only names of this one domain fail, and other websites work.</source>
        <translation>In diesem Fall lassen sich nur Namen dieser einen Domain nicht auflösen; andere Websites funktionieren.</translation>
    </message>
    <message>
        <source>Check that these name servers answer: {addresses}</source>
        <translation>Prüfen Sie, ob diese Nameserver antworten: {addresses}</translation>
    </message>
    <message>
        <source>Check that the name servers set on this computer answer.</source>
        <translation>Prüfen Sie, ob die auf diesem Computer eingestellten Nameserver antworten.</translation>
    </message>
    <message>
        <source>Check that lookups to port 53 (UDP and TCP) are allowed.</source>
        <translation>Prüfen Sie, ob die Namensauflösung über Port 53 (UDP und TCP) erlaubt ist.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain of {host} answer from outside.</source>
        <translation>Prüfen Sie, ob die Nameserver der Domain von {host} auf Anfragen von außen antworten.</translation>
    </message>
    <message>
        <source>Unusual address for name</source>
        <translation>Ungewöhnliche Adresse für den Namen</translation>
    </message>
    <message>
        <source>The name leads to an address that is not on the internet</source>
        <translation>Der Name führt zu einer Adresse, die nicht im Internet liegt</translation>
    </message>
    <message>
        <source>{host} was looked up as {addresses}, an address inside a network or of this computer itself.</source>
        <translation>Die Namensauflösung für {host} ergab {addresses}; solche Adressen gehören zu einem internen Netzwerk oder zu diesem Computer selbst.</translation>
    </message>
    <message>
        <source>A filter blocks this name</source>
        <translation>Ein Filter blockiert diesen Namen</translation>
    </message>
    <message>
        <source>Ad blockers, child protection and company filters answer with such an address on purpose.</source>
        <translation>Werbeblocker, Jugendschutz- und Unternehmensfilter antworten absichtlich mit einer solchen Adresse.</translation>
    </message>
    <message>
        <source>The server is inside another network</source>
        <translation>Der Server steht in einem anderen Netzwerk</translation>
    </message>
    <message>
        <source>Companies enter private addresses for servers that are reached inside or over VPN only.</source>
        <translation>Unternehmen tragen private Adressen für Server ein, die nur intern oder über VPN erreichbar sind.</translation>
    </message>
    <message>
        <source>An entry on this computer changes the name</source>
        <translation>Ein Eintrag auf diesem Computer ändert den Namen</translation>
    </message>
    <message>
        <source>Lines in the file “hosts” come before every name server.</source>
        <translation>Zeilen in der Datei „hosts“ haben Vorrang vor jedem Nameserver.</translation>
    </message>
    <message>
        <source>A network sign-in page or the router answers for every name</source>
        <translation>Eine Anmeldeseite des Netzwerks oder der Router antwortet bei jedem Namen</translation>
    </message>
    <message>
        <source>In hotels, trains and airports that lasts until you have signed in.</source>
        <translation>In Hotels, in Zügen und an Flughäfen ist das so, bis Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Check whether a filter, an ad blocker or child protection is active, and allow {host} there.</source>
        <translation>Prüfen Sie, ob ein Filter, ein Werbeblocker oder ein Jugendschutz aktiv ist, und lassen Sie {host} dort zu.</translation>
    </message>
    <message>
        <source>Check why your name servers answer {addresses} for {host}.</source>
        <translation>Prüfen Sie, warum Ihre Nameserver auf Anfragen nach {host} mit {addresses} antworten.</translation>
    </message>
    <message>
        <source>Check the address entries of {host}: other people may get these addresses too.</source>
        <translation>Prüfen Sie die Adresseinträge von {host}: Auch andere erhalten möglicherweise diese Adressen.</translation>
    </message>
    <message>
        <source>Name server fails</source>
        <translation>Nameserver funktioniert nicht</translation>
    </message>
    <message>
        <source>The name server of this computer does not work</source>
        <translation>Der Nameserver dieses Computers funktioniert nicht</translation>
    </message>
    <message>
        <source>No name can be looked up, {host} neither: these name servers are of no use: {addresses}.</source>
        <translation>Kein Name lässt sich auflösen, auch {host} nicht. Diese Nameserver sind nicht verwendbar: {addresses}.</translation>
    </message>
    <message>
        <source>The name server is switched off or out of reach</source>
        <translation>Der Nameserver ist ausgeschaltet oder nicht erreichbar</translation>
    </message>
    <message>
        <source>It is often the router, or a server of the company or provider.</source>
        <translation>Oft ist das der Router oder ein Server des Unternehmens oder Anbieters.</translation>
    </message>
    <message>
        <source>The wrong name server is set on this computer</source>
        <translation>Auf diesem Computer ist der falsche Nameserver eingestellt</translation>
    </message>
    <message>
        <source>The setting may belong to another network, or to a VPN that is not connected.</source>
        <translation>Die Einstellung gehört möglicherweise zu einem anderen Netzwerk oder zu einem VPN, das nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Restart the router if it is yours, and connect to the network again.</source>
        <translation>Starten Sie den Router neu, wenn er Ihnen gehört, und verbinden Sie sich erneut mit dem Netzwerk.</translation>
    </message>
    <message>
        <source>Let this computer get its name servers automatically, or set others.</source>
        <translation>Lassen Sie diesen Computer seine Nameserver automatisch beziehen oder stellen Sie andere ein.</translation>
    </message>
    <message>
        <source>If a VPN is in use, disconnect it and connect again.</source>
        <translation>Wenn Sie ein VPN verwenden, trennen Sie es und verbinden Sie es erneut.</translation>
    </message>
    <message>
        <source>Name server reports failure</source>
        <translation>Nameserver meldet einen Fehler</translation>
    </message>
    <message>
        <source>The name server could not answer</source>
        <translation>Der Nameserver konnte nicht antworten</translation>
    </message>
    <message>
        <source>Asked for {host}, the name server ({addresses}) reported a failure: {code}.</source>
        <translation>Auf die Anfrage nach {host} hat der Nameserver ({addresses}) einen Fehler gemeldet: {code}.</translation>
    </message>
    <message>
        <source>Asked for {host}, the name server ({addresses}) gave no usable answer.</source>
        <translation>Auf die Anfrage nach {host} hat der Nameserver ({addresses}) keine brauchbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>Asked for {host}, the name server reported a failure.</source>
        <translation>Auf die Anfrage nach {host} hat der Nameserver einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The name servers of the domain have a fault</source>
        <translation>Die Nameserver der Domain haben einen Fehler</translation>
    </message>
    <message>
        <source>They may be unreachable or wrongly set up, or their signatures (DNSSEC) may be wrong.</source>
        <translation>Möglicherweise sind sie nicht erreichbar oder falsch eingerichtet, oder ihre Signaturen (DNSSEC) sind falsch.</translation>
    </message>
    <message>
        <source>The name server that was asked has a fault</source>
        <translation>Der befragte Nameserver hat einen Fehler</translation>
    </message>
    <message>
        <source>Then other names fail too. It may have lost its own connection.</source>
        <translation>In diesem Fall lassen sich auch andere Namen nicht auflösen. Möglicherweise hat er selbst keine Verbindung mehr.</translation>
    </message>
    <message>
        <source>The name server does not answer this computer</source>
        <translation>Der Nameserver antwortet diesem Computer nicht</translation>
    </message>
    <message>
        <source>Many serve only their own network, and some refuse names that a filter forbids.</source>
        <translation>Viele Nameserver bedienen nur ihr eigenes Netzwerk, und manche lehnen Namen ab, die ein Filter verbietet.</translation>
    </message>
    <message>
        <source>Look into the log of the name server, and look {host} up at another name server.</source>
        <translation>Sehen Sie in der Logdatei des Nameservers nach und lösen Sie {host} über einen anderen Nameserver auf.</translation>
    </message>
    <message>
        <source>Check that the name server may serve this computer.</source>
        <translation>Prüfen Sie, ob der Nameserver diesen Computer bedienen darf.</translation>
    </message>
    <message>
        <source>Check the name servers and the signatures (DNSSEC) of the domain of {host}.</source>
        <translation>Prüfen Sie die Nameserver und die Signaturen (DNSSEC) der Domain von {host}.</translation>
    </message>
    <message>
        <source>Name without address</source>
        <translation>Name ohne Adresse</translation>
    </message>
    <message>
        <source>The name exists, but has no address</source>
        <translation>Den Namen gibt es, aber er hat keine Adresse</translation>
    </message>
    <message>
        <source>{host} exists, but only with addresses that were not asked for: {other_addresses}.</source>
        <translation>Den Namen {host} gibt es, aber nur mit Adressen, nach denen nicht gefragt wurde: {other_addresses}.</translation>
    </message>
    <message>
        <source>{host} exists, but no address is entered for it, so there is nothing to connect to.</source>
        <translation>Den Namen {host} gibt es, aber es ist keine Adresse dafür eingetragen; eine Verbindung ist daher nicht möglich.</translation>
    </message>
    <message>
        <source>The name is not meant for connections</source>
        <translation>Der Name ist nicht für Verbindungen gedacht</translation>
    </message>
    <message>
        <source>Some names serve only for e-mail, or have addresses only with “www” in front.</source>
        <translation>Manche Namen dienen nur für E-Mail oder haben nur mit „www“ davor eine Adresse.</translation>
    </message>
    <message>
        <source>The test was limited to one kind of address</source>
        <translation>Der Test war auf eine Art von Adresse beschränkt</translation>
    </message>
    <message>
        <source>These addresses are of the other kind (IPv4 or IPv6): {other_addresses}.</source>
        <translation>Diese Adressen sind von der anderen Art (IPv4 oder IPv6): {other_addresses}.</translation>
    </message>
    <message>
        <source>The address entry is missing</source>
        <translation>Der Adresseintrag fehlt</translation>
    </message>
    <message>
        <source>It may have been forgotten, removed, or be still new.</source>
        <translation>Möglicherweise wurde er vergessen oder entfernt, oder er ist noch neu.</translation>
    </message>
    <message>
        <source>A filter removed the address</source>
        <translation>Ein Filter hat die Adresse entfernt</translation>
    </message>
    <message>
        <source>Some filters answer this way for names that they forbid.</source>
        <translation>Manche Filter antworten so bei Namen, die sie verbieten.</translation>
    </message>
    <message>
        <source>Try the name with “www.” in front, or without it.</source>
        <translation>Versuchen Sie es mit „www.“ vor dem Namen oder ohne.</translation>
    </message>
    <message>
        <source>If you chose only IPv4 or only IPv6 in the options, allow both.</source>
        <translation>Wenn Sie in den Optionen nur IPv4 oder nur IPv6 gewählt haben, lassen Sie beides zu.</translation>
    </message>
    <message>
        <source>Internal name not known</source>
        <translation>Interner Name nicht bekannt</translation>
    </message>
    <message>
        <source>This name belongs to an internal network and is not known here</source>
        <translation>Dieser Name gehört zu einem internen Netzwerk und ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>{host} looks like a name of a company or home network, and no name server here knows it.</source>
        <translation>{host} wirkt wie ein Name aus einem Unternehmens- oder Heimnetzwerk, und kein Nameserver hier kennt ihn.</translation>
    </message>
    <message>
        <source>This computer is not in that network</source>
        <translation>Dieser Computer ist nicht in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Without the VPN of the company or school its names are not known.</source>
        <translation>Ohne das VPN des Unternehmens oder der Schule sind die dortigen Namen nicht bekannt.</translation>
    </message>
    <message>
        <source>The name is misspelled or not complete</source>
        <translation>Der Name ist falsch geschrieben oder nicht vollständig</translation>
    </message>
    <message>
        <source>A short name may need the rest of the domain, such as {host}.example.com.</source>
        <translation>Ein kurzer Name braucht möglicherweise noch den Rest der Domain, zum Beispiel {host}.example.com.</translation>
    </message>
    <message>
        <source>The device is switched off or has another name</source>
        <translation>Das Gerät ist ausgeschaltet oder heißt anders</translation>
    </message>
    <message>
        <source>In home networks a device announces its name itself, only while it is on.</source>
        <translation>In Heimnetzwerken gibt ein Gerät seinen Namen selbst bekannt, aber nur, solange es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>This computer asks the wrong name server</source>
        <translation>Dieser Computer fragt den falschen Nameserver</translation>
    </message>
    <message>
        <source>Internal names are known only to the name server of that network, not to {addresses}.</source>
        <translation>Interne Namen kennt nur der Nameserver des jeweiligen Netzwerks, nicht aber {addresses}.</translation>
    </message>
    <message>
        <source>Internal names are known only to the name server of that network.</source>
        <translation>Interne Namen kennt nur der Nameserver des jeweiligen Netzwerks.</translation>
    </message>
    <message>
        <source>Ask for the full name of the server, or for its address, and test that.</source>
        <translation>Fragen Sie nach dem vollständigen Namen des Servers oder nach seiner Adresse und testen Sie damit.</translation>
    </message>
    <message>
        <source>Check whether your name servers know {host}, and whether this computer asks them.</source>
        <translation>Prüfen Sie, ob Ihre Nameserver {host} kennen und ob dieser Computer sie fragt.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>The name was not found</source>
        <translation>Der Name wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name {host}, sent as {host_ascii}, is not known to the name server.</source>
        <translation>Der Name {host}, gesendet als {host_ascii}, ist dem Nameserver nicht bekannt.</translation>
    </message>
    <message>
        <source>The name {host} is not known to the name server, so there is no address to connect to.</source>
        <translation>Der Name {host} ist dem Nameserver nicht bekannt; daher gibt es keine Adresse für eine Verbindung.</translation>
    </message>
    <message>
        <source>The name is misspelled</source>
        <translation>Der Name ist falsch geschrieben</translation>
    </message>
    <message>
        <source>One wrong letter or one dot too many is enough.</source>
        <translation>Ein falscher Buchstabe oder ein Punkt zu viel genügt schon.</translation>
    </message>
    <message>
        <source>The name is known only inside another network</source>
        <translation>Der Name ist nur in einem anderen Netzwerk bekannt</translation>
    </message>
    <message>
        <source>Names of companies and schools often exist only in their own network or over VPN.</source>
        <translation>Namen von Unternehmen und Schulen gibt es oft nur in deren eigenem Netzwerk oder über VPN.</translation>
    </message>
    <message>
        <source>The name does not exist any more, or not yet</source>
        <translation>Den Namen gibt es nicht mehr oder noch nicht</translation>
    </message>
    <message>
        <source>The domain may have expired, or its entry may be missing or still new.</source>
        <translation>Die Domain ist möglicherweise abgelaufen, oder ihr Eintrag fehlt oder ist noch neu.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden</translation>
    </message>
    <message>
        <source>Without a connection some systems give the same answer for every name.</source>
        <translation>Ohne Verbindung geben manche Systeme bei jedem Namen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Check whether your name servers know {host}, and whether they answer lookups for it from here.</source>
        <translation>Prüfen Sie, ob Ihre Nameserver {host} kennen und ob sie Anfragen dazu von hier aus beantworten.</translation>
    </message>
    <message>
        <source>Check that {host} has an address entry: type A for IPv4, type AAAA for IPv6.</source>
        <translation>Prüfen Sie, ob {host} einen Adresseintrag hat: Typ A für IPv4, Typ AAAA für IPv6.</translation>
    </message>
    <message>
        <source>Check that the domain is still registered.</source>
        <translation>Prüfen Sie, ob die Domain noch registriert ist.</translation>
    </message>
    <message>
        <source>Name lookup failed</source>
        <translation>Namensauflösung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>Der Name konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>No name server gave a usable answer, so the address of {host} is not known.</source>
        <translation>Kein Nameserver gab eine brauchbare Antwort; die Adresse von {host} ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Without a connection no name server can be reached, and every name fails.</source>
        <translation>Ohne Verbindung ist kein Nameserver erreichbar, und kein Name lässt sich auflösen.</translation>
    </message>
    <message>
        <source>Name lookup timed out</source>
        <translation>Zeitüberschreitung bei der Namensauflösung</translation>
    </message>
    <message>
        <source>The name lookup took too long</source>
        <translation>Die Namensauflösung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>No address for {host} was found within {seconds}, because no name server answered.</source>
        <translation>Für {host} wurde innerhalb von {seconds} keine Adresse gefunden, weil kein Nameserver geantwortet hat.</translation>
    </message>
    <message>
        <source>The way for this kind of address is broken</source>
        <translation>Der Weg für diese Art von Adresse ist gestört</translation>
    </message>
    <message>
        <source>This network or the provider offers {family}, but does not carry it to the server.</source>
        <translation>Dieses Netzwerk oder der Anbieter stellt {family} bereit, leitet die Daten aber nicht bis zum Server weiter.</translation>
    </message>
    <message>
        <source>The server does not answer at these addresses</source>
        <translation>Der Server antwortet unter diesen Adressen nicht</translation>
    </message>
    <message>
        <source>Its service or its firewall may be set up for the other kind only; the entries remain: {addresses}.</source>
        <translation>Sein Dienst oder seine Firewall ist möglicherweise nur für die andere Art eingerichtet; die Einträge sind geblieben: {addresses}.</translation>
    </message>
    <message>
        <source>Usually nothing: programs use the other address. Some of them wait a long time before they do.</source>
        <translation>In der Regel ist nichts zu tun: Programme verwenden die andere Adresse. Manche warten vorher allerdings lange.</translation>
    </message>
    <message>
        <source>Test from another network: if the same addresses fail there, the server is the reason.</source>
        <translation>Testen Sie aus einem anderen Netzwerk: Sind dort dieselben Adressen nicht erreichbar, liegt es am Server.</translation>
    </message>
    <message>
        <source>Check the way to these addresses: {addresses}. These work: {other_addresses}.</source>
        <translation>Prüfen Sie den Weg zu diesen Adressen: {addresses}. Diese funktionieren: {other_addresses}.</translation>
    </message>
    <message>
        <source>Check service and firewall at these addresses, or remove their entries: {addresses}.</source>
        <translation>Prüfen Sie Dienst und Firewall unter diesen Adressen oder entfernen Sie deren Einträge: {addresses}.</translation>
    </message>
    <message>
        <source>Only IPv4 works</source>
        <translation>Nur IPv4 funktioniert</translation>
    </message>
    <message>
        <source>The server is reached over IPv4, but not over IPv6</source>
        <translation>Der Server ist über IPv4 erreichbar, aber nicht über IPv6</translation>
    </message>
    <message>
        <source>{host} does not answer at {addresses} (IPv6), but it does at {other_addresses}.</source>
        <translation>{host} antwortet nicht unter {addresses} (IPv6), wohl aber unter {other_addresses}.</translation>
    </message>
    <message>
        <source>Only IPv6 works</source>
        <translation>Nur IPv6 funktioniert</translation>
    </message>
    <message>
        <source>The server is reached over IPv6, but not over IPv4</source>
        <translation>Der Server ist über IPv6 erreichbar, aber nicht über IPv4</translation>
    </message>
    <message>
        <source>{host} does not answer at {addresses} (IPv4), but it does at {other_addresses}.</source>
        <translation>{host} antwortet nicht unter {addresses} (IPv4), wohl aber unter {other_addresses}.</translation>
    </message>
    <message>
        <source>Some addresses fail</source>
        <translation>Manche Adressen nicht erreichbar</translation>
    </message>
    <message>
        <source>The server is reached at some of its addresses only</source>
        <translation>Der Server ist nur unter manchen seiner Adressen erreichbar</translation>
    </message>
    <message>
        <source>{host} does not answer at {addresses}, but it does at {other_addresses}.</source>
        <translation>{host} antwortet nicht unter {addresses}, wohl aber unter {other_addresses}.</translation>
    </message>
    <message>
        <source>One of several servers is down</source>
        <translation>Einer von mehreren Servern ist ausgefallen</translation>
    </message>
    <message>
        <source>A name with several addresses often stands for several computers: {addresses} fail.</source>
        <translation>Ein Name mit mehreren Adressen steht oft für mehrere Computer. Nicht erreichbar: {addresses}.</translation>
    </message>
    <message>
        <source>An address entry is out of date</source>
        <translation>Ein Adresseintrag ist veraltet</translation>
    </message>
    <message>
        <source>A server may have moved, while its old address is still given out.</source>
        <translation>Ein Server ist möglicherweise umgezogen, seine alte Adresse wird aber noch genannt.</translation>
    </message>
    <message>
        <source>The way to these addresses is closed</source>
        <translation>Der Weg zu diesen Adressen ist versperrt</translation>
    </message>
    <message>
        <source>A firewall may let only some of the addresses through.</source>
        <translation>Eine Firewall lässt möglicherweise nur einen Teil der Adressen durch.</translation>
    </message>
    <message>
        <source>If the connection sometimes fails or is slow, this is why: programs meet either address.</source>
        <translation>Wenn die Verbindung manchmal scheitert oder langsam ist, liegt es daran: Programme treffen mal auf die eine, mal auf die andere Adresse.</translation>
    </message>
    <message>
        <source>The server is very old or set up in an old way</source>
        <translation>Der Server ist sehr alt oder auf veraltete Weise eingerichtet</translation>
    </message>
    <message>
        <source>Old devices and programs know only kinds of encryption that are no longer safe.</source>
        <translation>Alte Geräte und Programme kennen nur Arten der Verschlüsselung, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>If it is a device of yours, look for an update of its software.</source>
        <translation>Wenn das Gerät Ihnen gehört, suchen Sie nach einem Update für seine Software.</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>Keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>The server and this computer have no TLS version in common</source>
        <translation>Der Server und dieser Computer haben keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>{host} speaks only {tls_version}; this program demands TLS 1.2 or 1.3, as browsers do.</source>
        <translation>{host} verwendet nur {tls_version}; dieses Programm verlangt wie jeder Browser TLS 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>{host} does not speak a version of TLS, the encryption of https, that is accepted here.</source>
        <translation>{host} verwendet keine hier akzeptierte Version von TLS, der Verschlüsselung von https.</translation>
    </message>
    <message>
        <source>The server accepts only newer versions than this computer allows</source>
        <translation>Der Server akzeptiert nur neuere Versionen, als dieser Computer erlaubt</translation>
    </message>
    <message>
        <source>A rule of this system may allow fewer versions than usual.</source>
        <translation>Eine Regel dieses Systems erlaubt möglicherweise weniger Versionen als üblich.</translation>
    </message>
    <message>
        <source>Check which TLS versions the rules of this system allow.</source>
        <translation>Prüfen Sie, welche TLS-Versionen die Regeln dieses Systems erlauben.</translation>
    </message>
    <message>
        <source>Check whether a filter on the way to {host} speaks only old TLS versions.</source>
        <translation>Prüfen Sie, ob ein Filter auf dem Weg zu {host} nur alte TLS-Versionen verwendet.</translation>
    </message>
    <message>
        <source>Switch on TLS 1.2 and 1.3; versions before them are no longer safe.</source>
        <translation>Schalten Sie TLS 1.2 und 1.3 ein; frühere Versionen sind nicht mehr sicher.</translation>
    </message>
    <message>
        <source>Name unknown to server</source>
        <translation>Name dem Server unbekannt</translation>
    </message>
    <message>
        <source>The server does not know the name it was asked for</source>
        <translation>Der Server kennt den Namen nicht, nach dem er gefragt wurde</translation>
    </message>
    <message>
        <source>The server at port {port} ended the TLS handshake: it serves no site named {host}.</source>
        <translation>Der Server auf Port {port} hat den TLS-Handshake beendet: Er kennt keine Website mit dem Namen {host}.</translation>
    </message>
    <message>
        <source>The server is not set up for this name</source>
        <translation>Der Server ist nicht für diesen Namen eingerichtet</translation>
    </message>
    <message>
        <source>One server holds many sites; the handshake names the one that is wanted (SNI).</source>
        <translation>Ein Server beherbergt viele Websites; der Handshake nennt die gewünschte (SNI).</translation>
    </message>
    <message>
        <source>The name leads to the wrong server</source>
        <translation>Der Name führt zum falschen Server</translation>
    </message>
    <message>
        <source>The entry at the name server may be outdated after a move.</source>
        <translation>Der Eintrag beim Nameserver ist nach einem Umzug möglicherweise veraltet.</translation>
    </message>
    <message>
        <source>Some domains lead every name to the same server, also those that do not exist.</source>
        <translation>Bei manchen Domains führt jeder Name zum selben Server, auch einer, den es gar nicht gibt.</translation>
    </message>
    <message>
        <source>Set up {host} on this server, with a certificate, or correct its name entry.</source>
        <translation>Richten Sie {host} mit einem Zertifikat auf diesem Server ein oder berichtigen Sie den Namenseintrag.</translation>
    </message>
    <message>
        <source>No common encryption</source>
        <translation>Keine gemeinsame Verschlüsselung</translation>
    </message>
    <message>
        <source>The server and this computer could not agree on an encryption</source>
        <translation>Der Server und dieser Computer konnten sich auf keine Verschlüsselung einigen</translation>
    </message>
    <message>
        <source>{host} and this computer have no way to encrypt (cipher) that both of them accept.</source>
        <translation>Es gibt kein Verschlüsselungsverfahren (Cipher), das sowohl {host} als auch dieser Computer akzeptiert.</translation>
    </message>
    <message>
        <source>The server has no fitting certificate for this name</source>
        <translation>Der Server hat kein passendes Zertifikat für diesen Namen</translation>
    </message>
    <message>
        <source>A missing certificate or key leaves it without any way to encrypt.</source>
        <translation>Wenn ein Zertifikat oder ein Schlüssel fehlt, kann der Server überhaupt nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Allow today’s ciphers (with ECDHE and AES-GCM or ChaCha20), and keys of 2048 bits or more.</source>
        <translation>Erlauben Sie heutige Verschlüsselungsverfahren (mit ECDHE und AES-GCM oder ChaCha20) und Schlüssel ab 2048 Bit.</translation>
    </message>
    <message>
        <source>Outdated TLS server</source>
        <translation>Veralteter TLS-Server</translation>
    </message>
    <message>
        <source>The server lacks a protection that this computer demands</source>
        <translation>Dem Server fehlt ein Schutz, den dieser Computer verlangt</translation>
    </message>
    <message>
        <source>{host} does not support secure renegotiation, a protection of TLS known since 2010.</source>
        <translation>{host} unterstützt die sichere Neuaushandlung (Secure Renegotiation) nicht, einen seit 2010 bekannten Schutz von TLS.</translation>
    </message>
    <message>
        <source>An old filter or load balancer answers in its place</source>
        <translation>Ein alter Filter oder Lastverteiler antwortet an seiner Stelle</translation>
    </message>
    <message>
        <source>The device in front of the server may be older than the server itself.</source>
        <translation>Das Gerät vor dem Server ist möglicherweise älter als der Server selbst.</translation>
    </message>
    <message>
        <source>Other programs may still connect: OpenSSL from version 3 on refuses such servers.</source>
        <translation>Andere Programme können sich vielleicht trotzdem verbinden: OpenSSL lehnt solche Server erst ab Version 3 ab.</translation>
    </message>
    <message>
        <source>Check whether an old filter on the way opens encrypted connections to {host}.</source>
        <translation>Prüfen Sie, ob ein alter Filter auf dem Weg verschlüsselte Verbindungen zu {host} öffnet.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server or of the device in front (RFC 5746).</source>
        <translation>Aktualisieren Sie die TLS-Bibliothek des Servers oder des Geräts davor (RFC 5746).</translation>
    </message>
    <message>
        <source>A program on this computer holds port {bound_port}, but does not accept connections on it.</source>
        <translation>Ein Programm auf diesem Computer hat Port {bound_port} belegt, nimmt dort aber keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The program is not ready yet</source>
        <translation>Das Programm ist noch nicht bereit</translation>
    </message>
    <message>
        <source>It has taken port {bound_port} and may still be starting, or may have stopped half-way.</source>
        <translation>Es hat Port {bound_port} belegt und startet möglicherweise noch oder ist dabei stehen geblieben.</translation>
    </message>
    <message>
        <source>Data gets lost on the way</source>
        <translation>Auf dem Weg gehen Daten verloren</translation>
    </message>
    <message>
        <source>A firewall, a VPN or a bad connection may swallow part of it.</source>
        <translation>Eine Firewall, ein VPN oder eine schlechte Verbindung verschluckt möglicherweise einen Teil davon.</translation>
    </message>
    <message>
        <source>The port does not speak http</source>
        <translation>Auf diesem Port wird kein http verwendet</translation>
    </message>
    <message>
        <source>It may expect https, or belong to another service altogether.</source>
        <translation>Möglicherweise wird https erwartet, oder der Port gehört zu einem ganz anderen Dienst.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came in time</source>
        <translation>Die Anfrage wurde gesendet, aber es kam keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The connection to {host} works, but no answer to the request came within {seconds}.</source>
        <translation>Die Verbindung zu {host} funktioniert, aber innerhalb von {seconds} kam keine Antwort auf die Anfrage.</translation>
    </message>
    <message>
        <source>The server program is slow or stuck</source>
        <translation>Das Serverprogramm ist langsam oder hängt</translation>
    </message>
    <message>
        <source>It may wait for a database or another server, or have too much to do.</source>
        <translation>Möglicherweise wird auf eine Datenbank oder einen anderen Server gewartet, oder es sind zu viele Anfragen zu bearbeiten.</translation>
    </message>
    <message>
        <source>The time limit is too short</source>
        <translation>Das Zeitlimit ist zu kurz</translation>
    </message>
    <message>
        <source>Some pages take longer than {limit} to prepare.</source>
        <translation>Manche Seiten brauchen länger als {limit}, bis sie fertig sind.</translation>
    </message>
    <message>
        <source>Check what the server program waits for, such as a database.</source>
        <translation>Prüfen Sie, worauf das Serverprogramm wartet, zum Beispiel auf eine Datenbank.</translation>
    </message>
    <message>
        <source>Answer stopped</source>
        <translation>Antwort ins Stocken geraten</translation>
    </message>
    <message>
        <source>The answer began and did not come to an end</source>
        <translation>Die Antwort begann, kam aber nicht zum Ende</translation>
    </message>
    <message>
        <source>{host} began to answer, but after {seconds} only {size} had arrived.</source>
        <translation>{host} hat begonnen zu antworten, aber nach {seconds} waren erst {size} angekommen.</translation>
    </message>
    <message>
        <source>{host} began to answer, but the answer was not complete after {seconds}.</source>
        <translation>{host} hat begonnen zu antworten, aber nach {seconds} war die Antwort noch nicht vollständig.</translation>
    </message>
    <message>
        <source>The server program sends very slowly or got stuck</source>
        <translation>Das Serverprogramm sendet sehr langsam oder hängt</translation>
    </message>
    <message>
        <source>It may be overloaded, or made to send a little at a time without end.</source>
        <translation>Es ist möglicherweise überlastet oder sendet absichtlich endlos in kleinen Stücken.</translation>
    </message>
    <message>
        <source>The connection is slow</source>
        <translation>Die Verbindung ist langsam</translation>
    </message>
    <message>
        <source>Other downloads or a weak Wi-Fi signal leave little for this one.</source>
        <translation>Andere Downloads oder ein schwaches WLAN lassen für diese Verbindung wenig übrig.</translation>
    </message>
    <message>
        <source>A large answer can take longer than {limit}.</source>
        <translation>Eine große Antwort kann länger dauern als {limit}.</translation>
    </message>
    <message>
        <source>Check the packet size (MTU) of the connection, above all over VPN.</source>
        <translation>Prüfen Sie die Paketgröße (MTU) der Verbindung, vor allem bei VPN.</translation>
    </message>
    <message>
        <source>Closed without answer</source>
        <translation>Ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The connection to {host} works, but the server closed it after the request.</source>
        <translation>Die Verbindung zu {host} funktioniert, aber der Server hat sie nach der Anfrage geschlossen.</translation>
    </message>
    <message>
        <source>The server does not accept this kind of request</source>
        <translation>Der Server nimmt diese Art von Anfrage nicht an</translation>
    </message>
    <message>
        <source>Some servers close the connection to programs or addresses that they do not know.</source>
        <translation>Manche Server schließen die Verbindung zu Programmen oder Adressen, die sie nicht kennen.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>The connection was broken off during the request</source>
        <translation>Die Verbindung wurde während der Anfrage abgebrochen</translation>
    </message>
    <message>
        <source>The connection to {host} was reset (broken off) before the answer was complete.</source>
        <translation>Die Verbindung zu {host} wurde zurückgesetzt (abgebrochen), bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>A firewall or filter ends the connection</source>
        <translation>Eine Firewall oder ein Filter beendet die Verbindung</translation>
    </message>
    <message>
        <source>It may object to the address, the content or the length of the connection.</source>
        <translation>Der Grund kann die Adresse, der Inhalt oder die Dauer der Verbindung sein.</translation>
    </message>
    <message>
        <source>Network sign-in page</source>
        <translation>Anmeldeseite des Netzwerks</translation>
    </message>
    <message>
        <source>A network sign-in page is in the way</source>
        <translation>Eine Anmeldeseite des Netzwerks steht im Weg</translation>
    </message>
    <message>
        <source>This network sends requests for {host} to its own sign-in page: {other_host}.</source>
        <translation>Dieses Netzwerk leitet Anfragen an {host} zu seiner eigenen Anmeldeseite weiter: {other_host}.</translation>
    </message>
    <message>
        <source>This network wants a sign-in before it lets you reach {host}.</source>
        <translation>Dieses Netzwerk verlangt eine Anmeldung, bevor {host} erreichbar ist.</translation>
    </message>
    <message>
        <source>You have not signed in to this network yet</source>
        <translation>Sie haben sich noch nicht bei diesem Netzwerk angemeldet</translation>
    </message>
    <message>
        <source>Hotels, trains, airports and guest networks ask for it, or for consent to their terms.</source>
        <translation>Hotels, Züge, Flughäfen und Gastnetzwerke verlangen eine Anmeldung oder die Zustimmung zu ihren Bedingungen.</translation>
    </message>
    <message>
        <source>Your sign-in has run out</source>
        <translation>Ihre Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Many networks ask again after some hours or when the computer has slept.</source>
        <translation>Viele Netzwerke fragen nach einigen Stunden oder nach dem Ruhezustand des Computers erneut.</translation>
    </message>
    <message>
        <source>The site itself leads to a sign-in page</source>
        <translation>Die Website selbst führt zu einer Anmeldeseite</translation>
    </message>
    <message>
        <source>Then the page belongs to the site, and works from other networks in the same way.</source>
        <translation>In diesem Fall gehört die Seite zur Website und erscheint auch in anderen Netzwerken.</translation>
    </message>
    <message>
        <source>Open any website in a browser, sign in on the page that appears, and test again.</source>
        <translation>Öffnen Sie eine beliebige Website in einem Browser, melden Sie sich auf der angezeigten Seite an und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If no page appears, disconnect from the Wi-Fi network and connect again.</source>
        <translation>Wenn keine Seite erscheint, trennen Sie die Verbindung zum WLAN und stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <source>Check whether this computer is meant to reach {host} without signing in.</source>
        <translation>Prüfen Sie, ob dieser Computer {host} ohne Anmeldung erreichen soll.</translation>
    </message>
    <message>
        <source>Blocked by a filter</source>
        <translation>Von einem Filter blockiert</translation>
    </message>
    <message>
        <source>A filter answered instead of the server</source>
        <translation>Ein Filter hat anstelle des Servers geantwortet</translation>
    </message>
    <message>
        <source>The answer “{status_line}” came from {product}, a filter, and not from {host}.</source>
        <translation>Die Antwort „{status_line}“ kam von {product}, einem Filter, und nicht von {host}.</translation>
    </message>
    <message>
        <source>The answer “{status_line}” is a filter’s block page and did not come from {host}.</source>
        <translation>Die Antwort „{status_line}“ ist die Sperrseite eines Filters und kam nicht von {host}.</translation>
    </message>
    <message>
        <source>The network does not allow this site</source>
        <translation>Das Netzwerk erlaubt diese Website nicht</translation>
    </message>
    <message>
        <source>Companies, schools and parents can choose which kinds of sites may be opened.</source>
        <translation>Unternehmen, Schulen und Eltern können festlegen, welche Arten von Websites geöffnet werden dürfen.</translation>
    </message>
    <message>
        <source>The site was put into the wrong group</source>
        <translation>Die Website wurde falsch eingestuft</translation>
    </message>
    <message>
        <source>New and small sites are often not rated yet, or rated wrongly.</source>
        <translation>Neue und kleine Websites sind oft noch nicht oder falsch bewertet.</translation>
    </message>
    <message>
        <source>The site was found to be dangerous</source>
        <translation>Die Website wurde als gefährlich erkannt</translation>
    </message>
    <message>
        <source>Filters block sites that spread malware or steal passwords.</source>
        <translation>Filter blockieren Websites, die Schadprogramme verbreiten oder Passwörter stehlen.</translation>
    </message>
    <message>
        <source>Read the block page in a browser: it often says why and whom to ask: {url}</source>
        <translation>Lesen Sie die Sperrseite in einem Browser: Oft steht dort, warum blockiert wurde und an wen Sie sich wenden können: {url}</translation>
    </message>
    <message>
        <source>Ask your network administrator to allow {host}, if you need it.</source>
        <translation>Bitten Sie Ihren Netzwerkadministrator, {host} zuzulassen, wenn Sie die Website brauchen.</translation>
    </message>
    <message>
        <source>Look {host} up in the log of the filter, and put it on the allow list if it is needed.</source>
        <translation>Suchen Sie {host} in der Logdatei des Filters und nehmen Sie den Host in die Zulassungsliste auf, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Check how well-known filters rate your site, and ask them to correct it.</source>
        <translation>Prüfen Sie, wie bekannte Filter Ihre Website bewerten, und bitten Sie gegebenenfalls um Berichtigung.</translation>
    </message>
    <message>
        <source>Choose what you mean: {readings}</source>
        <translation>Wählen Sie aus, was Sie meinen: {readings}</translation>
    </message>
    <message>
        <source>If this is what you mean, use it: {reading}</source>
        <translation>Wenn Sie Folgendes meinen, verwenden Sie es: {reading}</translation>
    </message>
    <message>
        <source>Type only the host, the host with a port, or the whole URL (web address).</source>
        <translation>Geben Sie nur den Host, den Host mit Port oder die ganze URL (Webadresse) ein.</translation>
    </message>
    <message>
        <source>These forms work: www.example.com, www.example.com:8443, https://www.example.com/page</source>
        <translation>Diese Formen funktionieren: www.example.com, www.example.com:8443, https://www.example.com/page</translation>
    </message>
    <message>
        <source>A typing error</source>
        <translation>Ein Tippfehler</translation>
    </message>
    <message>
        <source>One character too many, too few or in the wrong place is enough.</source>
        <translation>Ein Zeichen zu viel, zu wenig oder an der falschen Stelle genügt schon.</translation>
    </message>
    <message>
        <source>The text was copied with something around it</source>
        <translation>Beim Kopieren wurde etwas Überflüssiges übernommen</translation>
    </message>
    <message>
        <source>Documents, chats and mails add characters that do not belong to the address.</source>
        <translation>Dokumente, Chats und E-Mails fügen Zeichen hinzu, die nicht zur Adresse gehören.</translation>
    </message>
    <message>
        <source>Nothing typed</source>
        <translation>Nichts eingegeben</translation>
    </message>
    <message>
        <source>There is nothing to test yet</source>
        <translation>Es gibt noch nichts zu testen</translation>
    </message>
    <message>
        <source>The input field holds no host, no address and no URL (web address).</source>
        <translation>Das Eingabefeld enthält keinen Host, keine Adresse und keine URL (Webadresse).</translation>
    </message>
    <message>
        <source>The field is empty or holds only spaces and punctuation</source>
        <translation>Das Feld ist leer oder enthält nur Leer- und Sonderzeichen</translation>
    </message>
    <message>
        <source>A test needs the name or the address of a server.</source>
        <translation>Ein Test braucht den Namen oder die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Type or paste the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein oder fügen Sie sie aus der Zwischenablage ein.</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>Protokoll nicht unterstützt</translation>
    </message>
    <message>
        <source>This kind of address cannot be tested</source>
        <translation>Diese Art von Adresse kann nicht getestet werden</translation>
    </message>
    <message>
        <source>Addresses of the kind “{scheme}” cannot be tested; http, https, tcp and tls can.</source>
        <translation>Adressen der Art „{scheme}“ können nicht getestet werden, wohl aber http, https, tcp und tls.</translation>
    </message>
    <message>
        <source>Addresses of this kind cannot be tested; http, https, tcp and tls can.</source>
        <translation>Adressen dieser Art können nicht getestet werden, wohl aber http, https, tcp und tls.</translation>
    </message>
    <message>
        <source>The address belongs to another kind of program</source>
        <translation>Die Adresse gehört zu einer anderen Art von Programm</translation>
    </message>
    <message>
        <source>The word before the colon says which program it is for.</source>
        <translation>Das Wort vor dem Doppelpunkt gibt an, für welche Art von Programm die Adresse gedacht ist.</translation>
    </message>
    <message>
        <source>To test whether a server’s port answers, type host and port, for example example.com:21.</source>
        <translation>Um zu testen, ob der Port eines Servers antwortet, geben Sie Host und Port ein, zum Beispiel example.com:21.</translation>
    </message>
    <message>
        <source>Typing error at the beginning</source>
        <translation>Tippfehler am Anfang</translation>
    </message>
    <message>
        <source>The beginning of the address is not clear</source>
        <translation>Der Anfang der Adresse ist nicht eindeutig</translation>
    </message>
    <message>
        <source>The address begins with {text}, which is not a complete http:// or https://.</source>
        <translation>Die Adresse beginnt mit {text}; das ist kein vollständiges http:// oder https://.</translation>
    </message>
    <message>
        <source>The address begins with {scheme}, which is not a complete http:// or https://.</source>
        <translation>Die Adresse beginnt mit {scheme}; das ist kein vollständiges http:// oder https://.</translation>
    </message>
    <message>
        <source>The address does not begin with a complete http:// or https://.</source>
        <translation>Die Adresse beginnt nicht mit einem vollständigen http:// oder https://.</translation>
    </message>
    <message>
        <source>Host missing</source>
        <translation>Host fehlt</translation>
    </message>
    <message>
        <source>The address names no host</source>
        <translation>Die Adresse nennt keinen Host</translation>
    </message>
    <message>
        <source>The text holds neither the name nor the address of a server.</source>
        <translation>Der Text enthält weder den Namen noch die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Invalid host name</source>
        <translation>Ungültiger Hostname</translation>
    </message>
    <message>
        <source>This cannot be the name of a host</source>
        <translation>Das kann kein Hostname sein</translation>
    </message>
    <message>
        <source>The length of this part of the name is {count}, and 63 characters are allowed: {text}</source>
        <translation>Dieser Teil des Namens ist {count} Zeichen lang, erlaubt sind höchstens 63: {text}</translation>
    </message>
    <message>
        <source>The length of the name is {count}, and 253 characters are allowed.</source>
        <translation>Der Name ist {count} Zeichen lang, erlaubt sind höchstens 253.</translation>
    </message>
    <message>
        <source>This cannot stand in the name of a host: {text}</source>
        <translation>Das darf in einem Hostnamen nicht vorkommen: {text}</translation>
    </message>
    <message>
        <source>The text holds a space or a sign that cannot stand in the name of a host.</source>
        <translation>Der Text enthält ein Leerzeichen oder ein anderes Zeichen, das in einem Hostnamen nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>A dot or a character in the wrong place</source>
        <translation>Ein Punkt oder ein anderes Zeichen an der falschen Stelle</translation>
    </message>
    <message>
        <source>Names consist of letters, digits, hyphens and single dots, without spaces.</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern, Bindestrichen und einzelnen Punkten, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Name not allowed</source>
        <translation>Name nicht zulässig</translation>
    </message>
    <message>
        <source>This international name cannot be used in the network</source>
        <translation>Dieser internationale Name kann im Netzwerk nicht verwendet werden</translation>
    </message>
    <message>
        <source>This part of the name cannot be written for the network: {text}</source>
        <translation>Dieser Teil des Namens lässt sich nicht in die Netzwerkschreibweise umwandeln: {text}</translation>
    </message>
    <message>
        <source>The name cannot be written in the form that the network uses.</source>
        <translation>Der Name lässt sich nicht in die Schreibweise umwandeln, die das Netzwerk verwendet.</translation>
    </message>
    <message>
        <source>A character that host names may not contain</source>
        <translation>Ein Zeichen, das in Hostnamen nicht erlaubt ist</translation>
    </message>
    <message>
        <source>Emojis, symbols and some mixtures of scripts are not allowed in names.</source>
        <translation>Emojis, Symbole und manche Mischungen von Schriften sind in Namen nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask for the name in its network form; it begins with xn--.</source>
        <translation>Fragen Sie nach dem Namen in der Netzwerkschreibweise; diese beginnt mit xn--.</translation>
    </message>
    <message>
        <source>Invalid IP address</source>
        <translation>Ungültige IP-Adresse</translation>
    </message>
    <message>
        <source>This is not a complete IP address</source>
        <translation>Das ist keine vollständige IP-Adresse</translation>
    </message>
    <message>
        <source>“{text}” is not a complete IP address; some programs would read it as {address}.</source>
        <translation>„{text}“ ist keine vollständige IP-Adresse; manche Programme würden das als {address} lesen.</translation>
    </message>
    <message>
        <source>This cannot be read as the IP address of one computer: {text}</source>
        <translation>Das lässt sich nicht als IP-Adresse eines einzelnen Computers lesen: {text}</translation>
    </message>
    <message>
        <source>The IP address is not complete, or one of its numbers is too large.</source>
        <translation>Die IP-Adresse ist nicht vollständig, oder eine ihrer Zahlen ist zu groß.</translation>
    </message>
    <message>
        <source>A number is missing, too many or too large</source>
        <translation>Eine Zahl fehlt, ist überzählig oder zu groß</translation>
    </message>
    <message>
        <source>IPv4 addresses have four numbers from 0 to 255, such as 192.0.2.10.</source>
        <translation>IPv4-Adressen bestehen aus vier Zahlen von 0 bis 255, zum Beispiel 192.0.2.10.</translation>
    </message>
    <message>
        <source>The address is written in an unusual way</source>
        <translation>Die Adresse ist ungewöhnlich geschrieben</translation>
    </message>
    <message>
        <source>Short and hexadecimal forms are read differently by different programs.</source>
        <translation>Verkürzte und hexadezimale Schreibweisen werden von verschiedenen Programmen unterschiedlich gelesen.</translation>
    </message>
    <message>
        <source>A whole network is meant</source>
        <translation>Es ist ein ganzes Netzwerk gemeint</translation>
    </message>
    <message>
        <source>A slash and a number, as in 10.0.0.0/8, stand for many addresses at once.</source>
        <translation>Ein Schrägstrich mit einer Zahl wie in 10.0.0.0/8 steht für viele Adressen zugleich.</translation>
    </message>
    <message>
        <source>Type all four numbers of the address, or the name of the server.</source>
        <translation>Geben Sie alle vier Zahlen der Adresse oder den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>No valid port</source>
        <translation>Kein gültiger Port</translation>
    </message>
    <message>
        <source>The port is missing or not valid</source>
        <translation>Der Port fehlt oder ist ungültig</translation>
    </message>
    <message>
        <source>“{text}” is not a port number; ports go from 1 to 65535.</source>
        <translation>„{text}“ ist keine Portnummer; möglich sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>To connect to {host}, a port number from 1 to 65535 is needed.</source>
        <translation>Für eine Verbindung zu {host} ist eine Portnummer von 1 bis 65535 nötig.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A colon that does not belong there</source>
        <translation>Ein Doppelpunkt, der dort nicht hingehört</translation>
    </message>
    <message>
        <source>What follows a colon after the host is read as the port.</source>
        <translation>Was hinter dem Host auf einen Doppelpunkt folgt, wird als Port gelesen.</translation>
    </message>
    <message>
        <source>Look up the port of the service: 443 for https, 80 for http, 22 for SSH, for example.</source>
        <translation>Schlagen Sie den Port des Dienstes nach, zum Beispiel 443 für https, 80 für http oder 22 für SSH.</translation>
    </message>
    <message>
        <source>Two different ports</source>
        <translation>Zwei verschiedene Ports</translation>
    </message>
    <message>
        <source>The port field and the address disagree</source>
        <translation>Portfeld und Adresse widersprechen sich</translation>
    </message>
    <message>
        <source>The address says port {port}, the port field says {other_port}.</source>
        <translation>In der Adresse steht Port {port}, im Portfeld steht {other_port}.</translation>
    </message>
    <message>
        <source>The address names one port and the port field another one.</source>
        <translation>Die Adresse nennt einen anderen Port als das Portfeld.</translation>
    </message>
    <message>
        <source>The port field still holds an older number</source>
        <translation>Im Portfeld steht noch eine ältere Zahl</translation>
    </message>
    <message>
        <source>It belongs to what was typed before.</source>
        <translation>Diese Zahl gehört zu einer früheren Eingabe.</translation>
    </message>
    <message>
        <source>Clear the port field, or remove the port from the address.</source>
        <translation>Leeren Sie das Portfeld oder entfernen Sie den Port aus der Adresse.</translation>
    </message>
    <message>
        <source>IPv6 address needs brackets</source>
        <translation>IPv6-Adresse braucht eckige Klammern</translation>
    </message>
    <message>
        <source>It is not clear where the IPv6 address ends</source>
        <translation>Es ist nicht klar, wo die IPv6-Adresse endet</translation>
    </message>
    <message>
        <source>“{text}” can be an IPv6 address alone, or an address and a port; brackets make it clear.</source>
        <translation>„{text}“ kann eine IPv6-Adresse allein oder eine Adresse mit Port sein; eckige Klammern machen es eindeutig.</translation>
    </message>
    <message>
        <source>The text can be an IPv6 address alone, or an address and a port; brackets make it clear.</source>
        <translation>Der Text kann eine IPv6-Adresse allein oder eine Adresse mit Port sein; eckige Klammern machen es eindeutig.</translation>
    </message>
    <message>
        <source>The brackets around the IPv6 address are missing</source>
        <translation>Die eckigen Klammern um die IPv6-Adresse fehlen</translation>
    </message>
    <message>
        <source>IPv6 addresses contain colons, so a port can be told apart only after brackets.</source>
        <translation>IPv6-Adressen enthalten Doppelpunkte; ein Port ist daher erst hinter einer Klammer zu erkennen.</translation>
    </message>
    <message>
        <source>Write an IPv6 address with a port like this: [2001:db8::10]:443</source>
        <translation>Schreiben Sie eine IPv6-Adresse mit Port so: [2001:db8::10]:443</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen</source>
        <translation>Der Text enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen and may change its meaning: {text}</source>
        <translation>Der Text enthält unsichtbare Zeichen, die seine Bedeutung ändern können: {text}</translation>
    </message>
    <message>
        <source>The text holds spaces or characters that cannot be seen and may change its meaning.</source>
        <translation>Der Text enthält Leerzeichen oder unsichtbare Zeichen, die seine Bedeutung ändern können.</translation>
    </message>
    <message>
        <source>The text was copied from a document, a chat or a web page</source>
        <translation>Der Text wurde aus einem Dokument, einem Chat oder einer Webseite kopiert</translation>
    </message>
    <message>
        <source>They use invisible characters for spaces, line breaks and the direction of writing.</source>
        <translation>Dort gibt es unsichtbare Zeichen für Leerräume, Zeilenumbrüche und die Schreibrichtung.</translation>
    </message>
    <message>
        <source>Somebody wants to make the address look like another one</source>
        <translation>Jemand möchte, dass die Adresse wie eine andere aussieht</translation>
    </message>
    <message>
        <source>Invisible characters can hide where a link really leads.</source>
        <translation>Unsichtbare Zeichen können verbergen, wohin ein Link wirklich führt.</translation>
    </message>
    <message>
        <source>Type the address by hand.</source>
        <translation>Tippen Sie die Adresse von Hand ein.</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>The text is too long for an address</source>
        <translation>Der Text ist zu lang für eine Adresse</translation>
    </message>
    <message>
        <source>The number of characters in the text is {count}; an address may have up to 8,192.</source>
        <translation>Der Text ist {count} Zeichen lang; eine Adresse darf höchstens 8192 Zeichen haben.</translation>
    </message>
    <message>
        <source>The text has more characters than the 8,192 that an address may have.</source>
        <translation>Der Text hat mehr als die 8192 Zeichen, die eine Adresse haben darf.</translation>
    </message>
    <message>
        <source>More than the address was pasted</source>
        <translation>Es wurde mehr als die Adresse eingefügt</translation>
    </message>
    <message>
        <source>A whole page or a file may have been in the clipboard.</source>
        <translation>In der Zwischenablage war möglicherweise eine ganze Seite oder Datei.</translation>
    </message>
    <message>
        <source>Paste only the address.</source>
        <translation>Fügen Sie nur die Adresse ein.</translation>
    </message>
    <message>
        <source>Address cannot be tested</source>
        <translation>Adresse nicht testbar</translation>
    </message>
    <message>
        <source>No single computer has this address</source>
        <translation>Kein einzelner Computer hat diese Adresse</translation>
    </message>
    <message>
        <source>{address} does not stand for one computer that could be connected to.</source>
        <translation>{address} steht nicht für einen einzelnen Computer, zu dem eine Verbindung möglich wäre.</translation>
    </message>
    <message>
        <source>{text} does not stand for one computer that could be connected to.</source>
        <translation>{text} steht nicht für einen einzelnen Computer, zu dem eine Verbindung möglich wäre.</translation>
    </message>
    <message>
        <source>The address does not stand for one computer that could be connected to.</source>
        <translation>Die Adresse steht nicht für einen einzelnen Computer, zu dem eine Verbindung möglich wäre.</translation>
    </message>
    <message>
        <source>The address has a special meaning</source>
        <translation>Die Adresse hat eine besondere Bedeutung</translation>
    </message>
    <message>
        <source>0.0.0.0 and :: mean “all addresses”; others mean many computers at once.</source>
        <translation>0.0.0.0 und :: bedeuten „alle Adressen“; andere stehen für viele Computer zugleich.</translation>
    </message>
    <message>
        <source>The network interface is missing</source>
        <translation>Die Netzwerkschnittstelle fehlt</translation>
    </message>
    <message>
        <source>Addresses that begin with fe80 need it at the end, for example fe80::1%eth0.</source>
        <translation>Bei Adressen, die mit fe80 beginnen, muss sie am Ende stehen, zum Beispiel fe80::1%eth0.</translation>
    </message>
    <message>
        <source>To test a program on this computer, use 127.0.0.1 or ::1.</source>
        <translation>Um ein Programm auf diesem Computer zu testen, verwenden Sie 127.0.0.1 oder ::1.</translation>
    </message>
    <message>
        <source>To test another computer, use its own address.</source>
        <translation>Um einen anderen Computer zu testen, verwenden Sie dessen eigene Adresse.</translation>
    </message>
    <message>
        <source>Nothing listens here</source>
        <translation>Hier lauscht kein Programm</translation>
    </message>
    <message>
        <source>No program on this computer accepts the connection</source>
        <translation>Kein Programm auf diesem Computer nimmt die Verbindung an</translation>
    </message>
    <message>
        <source>Port {port} is in use on this computer, but at other addresses ({names}) than {addresses}.</source>
        <translation>Port {port} wird auf diesem Computer verwendet, aber auf anderen Adressen ({names}) als {addresses}.</translation>
    </message>
    <message>
        <source>{host} is this computer, and no program here listens on port {port}.</source>
        <translation>{host} ist dieser Computer, und hier lauscht kein Programm auf Port {port}.</translation>
    </message>
    <message>
        <source>The server program was not started</source>
        <translation>Das Serverprogramm wurde nicht gestartet</translation>
    </message>
    <message>
        <source>A program accepts connections only while it runs; it may have ended with an error.</source>
        <translation>Ein Programm nimmt nur Verbindungen an, solange es läuft; möglicherweise wurde es durch einen Fehler beendet.</translation>
    </message>
    <message>
        <source>The program listens on another port</source>
        <translation>Das Programm lauscht auf einem anderen Port</translation>
    </message>
    <message>
        <source>On this computer these ports are in use: {listeners}.</source>
        <translation>Auf diesem Computer werden diese Ports verwendet: {listeners}.</translation>
    </message>
    <message>
        <source>Its settings or its first messages tell which port it uses.</source>
        <translation>Seine Einstellungen oder seine ersten Meldungen zeigen, welchen Port es verwendet.</translation>
    </message>
    <message>
        <source>The program listens on another address</source>
        <translation>Das Programm lauscht auf einer anderen Adresse</translation>
    </message>
    <message>
        <source>The port is in use at these addresses: {names}.</source>
        <translation>Der Port wird auf diesen Adressen verwendet: {names}.</translation>
    </message>
    <message>
        <source>A program that listens on 127.0.0.1 (IPv4) is not reached over ::1 (IPv6).</source>
        <translation>Ein Programm, das auf 127.0.0.1 (IPv4) lauscht, ist über ::1 (IPv6) nicht erreichbar.</translation>
    </message>
    <message>
        <source>The program runs in a container or a virtual machine</source>
        <translation>Das Programm läuft in einem Container oder einer virtuellen Maschine</translation>
    </message>
    <message>
        <source>Its port has to be published on this computer before it can be reached here.</source>
        <translation>Sein Port muss erst auf diesem Computer bereitgestellt werden, bevor er hier erreichbar ist.</translation>
    </message>
    <message>
        <source>Start the program that should answer, and read its first messages.</source>
        <translation>Starten Sie das Programm, das antworten soll, und lesen Sie seine ersten Meldungen.</translation>
    </message>
    <message>
        <source>Use one of the addresses that the program listens on: {names}.</source>
        <translation>Verwenden Sie eine der Adressen, auf denen das Programm lauscht: {names}.</translation>
    </message>
    <message>
        <source>Try the address 127.0.0.1 instead of the name localhost.</source>
        <translation>Versuchen Sie es mit der Adresse 127.0.0.1 statt mit dem Namen localhost.</translation>
    </message>
    <message>
        <source>Set the program to listen on port {port}, at the right address or at all addresses.</source>
        <translation>Stellen Sie das Programm so ein, dass es auf Port {port} lauscht, und zwar auf der richtigen Adresse oder auf allen Adressen.</translation>
    </message>
    <message>
        <source>Check the spelling of {host}.</source>
        <translation>Prüfen Sie die Schreibweise von {host}.</translation>
    </message>
    <message>
        <source>Check the port number: is it really {port}?</source>
        <translation>Prüfen Sie die Portnummer: Ist {port} wirklich richtig?</translation>
    </message>
    <message>
        <source>Check the address letter by letter: {url}</source>
        <translation>Prüfen Sie die Adresse Zeichen für Zeichen: {url}</translation>
    </message>
    <message>
        <source>Check that this computer is connected: cable, Wi-Fi or mobile network.</source>
        <translation>Prüfen Sie, ob dieser Computer mit einem Netzwerk verbunden ist: über Kabel, WLAN oder Mobilfunk.</translation>
    </message>
    <message>
        <source>Check the date, the time and the time zone of this computer.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Open another website. If that fails too, the connection of this computer is the problem.</source>
        <translation>Öffnen Sie eine andere Website. Gelingt auch das nicht, liegt es an der Verbindung dieses Computers.</translation>
    </message>
    <message>
        <source>If the server belongs to a company or school, connect to its network or VPN and test again.</source>
        <translation>Wenn der Server zu einem Unternehmen oder einer Schule gehört, verbinden Sie sich mit dem dortigen Netzwerk oder VPN und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a mobile phone.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, zum Beispiel über ein Mobiltelefon.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>Warten Sie einige Minuten und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Test again with a longer time limit.</source>
        <translation>Testen Sie erneut mit einem längeren Zeitlimit.</translation>
    </message>
    <message>
        <source>Test again without the proxy server.</source>
        <translation>Testen Sie erneut ohne den Proxyserver.</translation>
    </message>
    <message>
        <source>Send this result to the server’s operator.</source>
        <translation>Senden Sie dieses Ergebnis an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Send this result to your network administrator.</source>
        <translation>Senden Sie dieses Ergebnis an Ihren Netzwerkadministrator.</translation>
    </message>
    <message>
        <source>Do not send passwords or other private data to this server until this is settled.</source>
        <translation>Senden Sie keine Passwörter und keine anderen privaten Daten an diesen Server, bis dies geklärt ist.</translation>
    </message>
    <message>
        <source>Check the proxy setting. It was found here: {proxy_source}.</source>
        <translation>Prüfen Sie die Proxyeinstellung. Gefunden wurde sie hier: {proxy_source}.</translation>
    </message>
    <message>
        <source>Check the proxy setting of this computer.</source>
        <translation>Prüfen Sie die Proxyeinstellung dieses Computers.</translation>
    </message>
    <message>
        <source>Check whether a firewall or filter stops outgoing connections to {host}, port {port}.</source>
        <translation>Prüfen Sie, ob eine Firewall oder ein Filter ausgehende Verbindungen zu {host}, Port {port}, blockiert.</translation>
    </message>
    <message>
        <source>Check whether a filter or proxy server on the way to {host} holds back or cuts off answers.</source>
        <translation>Prüfen Sie, ob ein Filter oder Proxyserver auf dem Weg zu {host} Antworten zurückhält oder abschneidet.</translation>
    </message>
    <message>
        <source>Look into the log of the server program at the time of this test.</source>
        <translation>Sehen Sie in der Logdatei des Serverprogramms nach, was zur Zeit dieses Tests passiert ist.</translation>
    </message>
    <message>
        <source>Check the systems in front of the server program: firewall, load balancer, reverse proxy.</source>
        <translation>Prüfen Sie die Systeme vor dem Serverprogramm: Firewall, Lastverteiler, Reverse-Proxy.</translation>
    </message>
    <message>
        <source>Check the time limits of the server program and of the systems in front of it.</source>
        <translation>Prüfen Sie die Zeitlimits des Serverprogramms und der Systeme davor.</translation>
    </message>
    <message>
        <source>The server is meant for another network</source>
        <translation>Der Server ist für ein anderes Netzwerk bestimmt</translation>
    </message>
    <message>
        <source>Some servers answer only inside a company network or over VPN, an encrypted way into that network.</source>
        <translation>Manche Server antworten nur innerhalb eines Unternehmensnetzwerks oder über VPN, einen verschlüsselten Weg in dieses Netzwerk.</translation>
    </message>
    <message>
        <source>Without a working connection no server can be reached, whatever its name.</source>
        <translation>Ohne funktionierende Verbindung ist kein Server erreichbar, ganz gleich, wie er heißt.</translation>
    </message>
    <message>
        <source>The port number is wrong</source>
        <translation>Die Portnummer ist falsch</translation>
    </message>
    <message>
        <source>The service may use another port than {port}.</source>
        <translation>Der Dienst verwendet möglicherweise einen anderen Port als {port}.</translation>
    </message>
    <message>
        <source>The name or address is wrong</source>
        <translation>Der Name oder die Adresse ist falsch</translation>
    </message>
    <message>
        <source>A typing error, or an outdated entry, may lead to another computer: {addresses}.</source>
        <translation>Ein Tippfehler oder ein veralteter Eintrag kann zu einem anderen Computer führen: {addresses}.</translation>
    </message>
    <message>
        <source>A typing error, or an outdated entry, may lead to another computer.</source>
        <translation>Ein Tippfehler oder ein veralteter Eintrag kann zu einem anderen Computer führen.</translation>
    </message>
    <message>
        <source>Over a slow or distant network an answer can take longer than {limit}.</source>
        <translation>Über ein langsames oder weit entferntes Netzwerk kann eine Antwort länger dauern als {limit}.</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>Der Server ist überlastet</translation>
    </message>
    <message>
        <source>It may have more requests than it can serve at the moment.</source>
        <translation>Möglicherweise erhält er gerade mehr Anfragen, als er bearbeiten kann.</translation>
    </message>
    <message>
        <source>A filter on the way interferes</source>
        <translation>Ein Filter auf dem Weg greift ein</translation>
    </message>
    <message>
        <source>Company filters and antivirus programs look into encrypted connections and can break them.</source>
        <translation>Unternehmensfilter und Antivirenprogramme untersuchen verschlüsselte Verbindungen und können sie dabei stören.</translation>
    </message>
    <message>
        <source>It may have ended while it worked on this request.</source>
        <translation>Möglicherweise wurde es beendet, während es diese Anfrage bearbeitete.</translation>
    </message>
    <message>
        <source>A system in front of the server ends the connection</source>
        <translation>Ein System vor dem Server beendet die Verbindung</translation>
    </message>
    <message>
        <source>Load balancers, reverse proxies and firewalls have time limits and rules of their own.</source>
        <translation>Lastverteiler, Reverse-Proxys und Firewalls haben eigene Zeitlimits und Regeln.</translation>
    </message>
    <message>
        <source>The proxy server on the way is at fault</source>
        <translation>Es liegt am Proxyserver auf dem Weg</translation>
    </message>
    <message>
        <source>The request went through the proxy server {proxy}, which may not have passed everything on.</source>
        <translation>Die Anfrage lief über den Proxyserver {proxy}, der möglicherweise nicht alles weitergegeben hat.</translation>
    </message>
    <message>
        <source>A filter or proxy server on the way changed the answer</source>
        <translation>Ein Filter oder Proxyserver auf dem Weg hat die Antwort verändert</translation>
    </message>
    <message>
        <source>Then the same address works from another network.</source>
        <translation>In diesem Fall funktioniert dieselbe Adresse aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen abgebrochen</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Der Test wurde abgebrochen</translation>
    </message>
    <message>
        <source>You stopped the test of {endpoint} after {seconds}, before it came to a result.</source>
        <translation>Sie haben den Test von {endpoint} nach {seconds} abgebrochen, bevor ein Ergebnis vorlag.</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Der Test wurde abgebrochen</translation>
    </message>
    <message>
        <source>What was found out until then stands in the technical details.</source>
        <translation>Was bis dahin herausgefunden wurde, steht in den technischen Details.</translation>
    </message>
    <message>
        <source>Start the test again when you want a result.</source>
        <translation>Starten Sie den Test erneut, wenn Sie ein Ergebnis möchten.</translation>
    </message>
    <message>
        <source>Fault in this program</source>
        <translation>Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>This program has made a mistake</source>
        <translation>Dieses Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>The test of {endpoint} ended because of a fault in this program: {exception}.</source>
        <translation>Der Test von {endpoint} endete wegen eines Fehlers in diesem Programm: {exception}.</translation>
    </message>
    <message>
        <source>The test of {endpoint} ended because of a fault in this program.</source>
        <translation>Der Test von {endpoint} endete wegen eines Fehlers in diesem Programm.</translation>
    </message>
    <message>
        <source>The test ended because of a fault in this program.</source>
        <translation>Der Test endete wegen eines Fehlers in diesem Programm.</translation>
    </message>
    <message>
        <source>A situation that this program does not handle</source>
        <translation>Eine Situation, auf die dieses Programm nicht vorbereitet ist</translation>
    </message>
    <message>
        <source>It says nothing about your network or the server.</source>
        <translation>Über Ihr Netzwerk oder den Server sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Test again; if the fault comes back, copy the report.</source>
        <translation>Testen Sie erneut; wenn der Fehler wieder auftritt, kopieren Sie den Bericht.</translation>
    </message>
    <message>
        <source>Send the report to the makers of this program. Passwords are not in it.</source>
        <translation>Senden Sie den Bericht an die Entwickler dieses Programms. Er enthält keine Passwörter.</translation>
    </message>
    <message>
        <source>Check that the program is complete with its own check, “self-check”.</source>
        <translation>Prüfen Sie mit der programmeigenen Prüfung „self-check“, ob das Programm vollständig ist.</translation>
    </message>
    <message>
        <source>Time limit reached</source>
        <translation>Zeitlimit erreicht</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <translation>Der Test hat zu lange gedauert</translation>
    </message>
    <message>
        <source>The test of {endpoint} did not end within {limit} and was stopped by this program.</source>
        <translation>Der Test von {endpoint} war nach {limit} nicht beendet und wurde von diesem Programm abgebrochen.</translation>
    </message>
    <message>
        <source>Many small delays add up</source>
        <translation>Viele kleine Verzögerungen summieren sich</translation>
    </message>
    <message>
        <source>Each step took part of the time; the technical details show how much.</source>
        <translation>Jeder Schritt hat einen Teil der Zeit gebraucht; die technischen Details zeigen, wie viel.</translation>
    </message>
    <message>
        <source>This computer or this program was busy</source>
        <translation>Dieser Computer oder dieses Programm war ausgelastet</translation>
    </message>
    <message>
        <source>Many tests at once can keep one of them waiting for its turn.</source>
        <translation>Bei vielen gleichzeitigen Tests muss mancher lange warten, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Run fewer tests at once.</source>
        <translation>Führen Sie weniger Tests gleichzeitig aus.</translation>
    </message>
    <message>
        <source>Check whether connections from here are slow in general.</source>
        <translation>Prüfen Sie, ob Verbindungen von hier aus generell langsam sind.</translation>
    </message>
    <message>
        <source>Check how long the server takes for its answer.</source>
        <translation>Prüfen Sie, wie lange der Server für seine Antwort braucht.</translation>
    </message>
    <message>
        <source>Unusual network error</source>
        <translation>Ungewöhnlicher Netzwerkfehler</translation>
    </message>
    <message>
        <source>The connection failed for an unusual reason</source>
        <translation>Die Verbindung ist aus einem ungewöhnlichen Grund fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test of {endpoint} failed with {exception} ({code}) at this step: {step}.</source>
        <translation>Der Test von {endpoint} ist mit {exception} ({code}) bei diesem Schritt fehlgeschlagen: {step}.</translation>
    </message>
    <message>
        <source>The test of {endpoint} failed with {exception} at this step: {step}.</source>
        <translation>Der Test von {endpoint} ist mit {exception} bei diesem Schritt fehlgeschlagen: {step}.</translation>
    </message>
    <message>
        <source>The test of {endpoint} failed at this step: {step}.</source>
        <translation>Der Test von {endpoint} ist bei diesem Schritt fehlgeschlagen: {step}.</translation>
    </message>
    <message>
        <source>Something on the way, or at the other end, behaves in an unusual way</source>
        <translation>Etwas auf dem Weg oder am anderen Ende verhält sich ungewöhnlich</translation>
    </message>
    <message>
        <source>This program has no explanation of its own for this error.</source>
        <translation>Für diesen Fehler hat dieses Programm keine eigene Erklärung.</translation>
    </message>
    <message>
        <source>A firewall or security program interferes</source>
        <translation>Eine Firewall oder ein Sicherheitsprogramm greift ein</translation>
    </message>
    <message>
        <source>Such programs can cause errors that are seen nowhere else.</source>
        <translation>Solche Programme können Fehler verursachen, die sonst nirgends auftreten.</translation>
    </message>
    <message>
        <source>Check the address letter by letter: {endpoint}</source>
        <translation>Prüfen Sie die Adresse Zeichen für Zeichen: {endpoint}</translation>
    </message>
    <message>
        <source>Read the technical details: they hold every message and every code.</source>
        <translation>Lesen Sie die technischen Details: Dort stehen alle Meldungen und alle Fehlercodes.</translation>
    </message>
    <message>
        <source>The proxy setting is wrong or out of date</source>
        <translation>Die Proxyeinstellung ist falsch oder veraltet</translation>
    </message>
    <message>
        <source>It may belong to another network, or name a proxy server that is no longer in use.</source>
        <translation>Möglicherweise gehört sie zu einem anderen Netzwerk oder nennt einen Proxyserver, der nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>The proxy program is not running</source>
        <translation>Das Proxyprogramm läuft nicht</translation>
    </message>
    <message>
        <source>Filters and VPN programs often work as a proxy server; it may have ended and left its setting behind.</source>
        <translation>Filter und VPN-Programme arbeiten oft als Proxyserver; möglicherweise wurde das Programm beendet, und seine Einstellung ist geblieben.</translation>
    </message>
    <message>
        <source>A firewall stands between this computer and the proxy server</source>
        <translation>Zwischen diesem Computer und dem Proxyserver steht eine Firewall</translation>
    </message>
    <message>
        <source>The proxy server may answer only inside its own network.</source>
        <translation>Möglicherweise antwortet der Proxyserver nur innerhalb seines eigenen Netzwerks.</translation>
    </message>
    <message>
        <source>Tell its users the right address and port of the proxy server.</source>
        <translation>Teilen Sie allen, die den Proxyserver verwenden, die richtige Adresse und den richtigen Port mit.</translation>
    </message>
    <message>
        <source>Check that the proxy server {proxy} is running and reachable from this computer.</source>
        <translation>Prüfen Sie, ob der Proxyserver {proxy} läuft und von diesem Computer aus erreichbar ist.</translation>
    </message>
    <message>
        <source>Check that the proxy server is running and reachable from this computer.</source>
        <translation>Prüfen Sie, ob der Proxyserver läuft und von diesem Computer aus erreichbar ist.</translation>
    </message>
    <message>
        <source>Look into the log of the proxy server at the time of this test.</source>
        <translation>Sehen Sie in der Logdatei des Proxyservers nach, was zur Zeit dieses Tests passiert ist.</translation>
    </message>
    <message>
        <source>Proxy name not found</source>
        <translation>Name des Proxyservers nicht gefunden</translation>
    </message>
    <message>
        <source>The name of the proxy server could not be looked up</source>
        <translation>Der Name des Proxyservers konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>No address was found for the proxy server {proxy}, so {host} was not contacted.</source>
        <translation>Für den Proxyserver {proxy} wurde keine Adresse gefunden; {host} wurde daher nicht kontaktiert.</translation>
    </message>
    <message>
        <source>No address was found for the proxy server, so {host} was not contacted.</source>
        <translation>Für den Proxyserver wurde keine Adresse gefunden; {host} wurde daher nicht kontaktiert.</translation>
    </message>
    <message>
        <source>The name of the proxy server is misspelled</source>
        <translation>Der Name des Proxyservers ist falsch geschrieben</translation>
    </message>
    <message>
        <source>Quotation marks or spaces in the setting are enough to make it unusable.</source>
        <translation>Schon Anführungszeichen oder Leerzeichen in der Einstellung machen sie unbrauchbar.</translation>
    </message>
    <message>
        <source>Check whether your name servers know the name of the proxy server.</source>
        <translation>Prüfen Sie, ob Ihre Nameserver den Namen des Proxyservers kennen.</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>Proxyserver lehnt ab</translation>
    </message>
    <message>
        <source>The proxy server refused the connection</source>
        <translation>Der Proxyserver hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy server {proxy}, so {host} was not contacted.</source>
        <translation>Der Proxyserver {proxy} nimmt keine Verbindungen an; {host} wurde daher nicht kontaktiert.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy server, so {host} was not contacted.</source>
        <translation>Der Proxyserver nimmt keine Verbindungen an; {host} wurde daher nicht kontaktiert.</translation>
    </message>
    <message>
        <source>Proxy did not answer</source>
        <translation>Proxyserver antwortet nicht</translation>
    </message>
    <message>
        <source>The proxy server did not answer</source>
        <translation>Der Proxyserver hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The proxy server {proxy} gave no answer within {seconds}, so {host} was not reached.</source>
        <translation>Der Proxyserver {proxy} hat innerhalb von {seconds} nicht geantwortet; {host} wurde daher nicht erreicht.</translation>
    </message>
    <message>
        <source>The proxy server gave no answer within {seconds}, so {host} was not reached.</source>
        <translation>Der Proxyserver hat innerhalb von {seconds} nicht geantwortet; {host} wurde daher nicht erreicht.</translation>
    </message>
    <message>
        <source>The proxy server is overloaded or has a fault</source>
        <translation>Der Proxyserver ist überlastet oder hat einen Fehler</translation>
    </message>
    <message>
        <source>Then other websites fail or are slow through it too.</source>
        <translation>In diesem Fall sind über ihn auch andere Websites langsam oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy server itself cannot reach the server</source>
        <translation>Der Proxyserver selbst kann den Server nicht erreichen</translation>
    </message>
    <message>
        <source>Some proxy servers say nothing while they wait for a server that does not answer.</source>
        <translation>Manche Proxyserver melden nichts, während sie auf einen Server warten, der nicht antwortet.</translation>
    </message>
    <message>
        <source>Proxy asks to sign in</source>
        <translation>Proxyserver verlangt Anmeldung</translation>
    </message>
    <message>
        <source>The proxy server asks for a user name and password</source>
        <translation>Der Proxyserver verlangt einen Benutzernamen und ein Passwort</translation>
    </message>
    <message>
        <source>The proxy server {proxy} wants a sign-in ({auth_scheme}) before it connects to {host}.</source>
        <translation>Der Proxyserver {proxy} verlangt eine Anmeldung ({auth_scheme}), bevor er eine Verbindung zu {host} herstellt.</translation>
    </message>
    <message>
        <source>The proxy server {proxy} wants a sign-in before it connects to {host}.</source>
        <translation>Der Proxyserver {proxy} verlangt eine Anmeldung, bevor er eine Verbindung zu {host} herstellt.</translation>
    </message>
    <message>
        <source>The proxy server wants a sign-in before it connects to {host}.</source>
        <translation>Der Proxyserver verlangt eine Anmeldung, bevor er eine Verbindung zu {host} herstellt.</translation>
    </message>
    <message>
        <source>No user name and password were given for the proxy server</source>
        <translation>Benutzername und Passwort für den Proxyserver wurden nicht angegeben</translation>
    </message>
    <message>
        <source>A browser may have them stored; this program takes only those you give it.</source>
        <translation>Ein Browser hat beides möglicherweise gespeichert; dieses Programm verwendet nur, was Sie angeben.</translation>
    </message>
    <message>
        <source>The user name or password is wrong</source>
        <translation>Der Benutzername oder das Passwort ist falsch</translation>
    </message>
    <message>
        <source>The password may have been changed, or may have expired.</source>
        <translation>Das Passwort wurde möglicherweise geändert oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The proxy server wants another way to sign in</source>
        <translation>Der Proxyserver verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>Ways such as NTLM or Negotiate use the account of the company and are not tried here.</source>
        <translation>Anmeldearten wie NTLM oder Negotiate verwenden das Unternehmenskonto und werden hier nicht versucht.</translation>
    </message>
    <message>
        <source>Give the user name and password for the proxy server in the options, and test again.</source>
        <translation>Geben Sie in den Optionen den Benutzernamen und das Passwort für den Proxyserver an und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Say which user name and which way to sign in the proxy server expects.</source>
        <translation>Teilen Sie mit, welchen Benutzernamen und welche Art der Anmeldung der Proxyserver erwartet.</translation>
    </message>
    <message>
        <source>Check whether {host} may be reached without signing in to the proxy server.</source>
        <translation>Prüfen Sie, ob {host} ohne Anmeldung am Proxyserver erreichbar sein darf.</translation>
    </message>
    <message>
        <source>Proxy closed the connection</source>
        <translation>Vom Proxyserver geschlossen</translation>
    </message>
    <message>
        <source>The proxy server closed the connection</source>
        <translation>Der Proxyserver hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The proxy server {proxy} closed the connection without answering; {host} was not reached.</source>
        <translation>Der Proxyserver {proxy} hat die Verbindung geschlossen, ohne zu antworten; {host} wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>The proxy server closed the connection without answering; {host} was not reached.</source>
        <translation>Der Proxyserver hat die Verbindung geschlossen, ohne zu antworten; {host} wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>The proxy server does not allow this connection</source>
        <translation>Der Proxyserver erlaubt diese Verbindung nicht</translation>
    </message>
    <message>
        <source>Some proxy servers close the connection instead of saying that a host or port is not allowed.</source>
        <translation>Manche Proxyserver schließen die Verbindung, statt zu melden, dass ein Host oder Port nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>No proxy server of this kind is at that address</source>
        <translation>Unter dieser Adresse gibt es keinen Proxyserver dieser Art</translation>
    </message>
    <message>
        <source>The port may belong to another service, or to another kind of proxy server.</source>
        <translation>Der Port gehört möglicherweise zu einem anderen Dienst oder zu einer anderen Art von Proxyserver.</translation>
    </message>
    <message>
        <source>Check whether the proxy server allows connections to {host}, port {port}.</source>
        <translation>Prüfen Sie, ob der Proxyserver Verbindungen zu {host}, Port {port}, erlaubt.</translation>
    </message>
    <message>
        <source>The connection works, but the answer is incomplete</source>
        <translation>Die Verbindung funktioniert, aber die Antwort ist unvollständig</translation>
    </message>
    <message>
        <source>The address is not quite right</source>
        <translation>Die Adresse stimmt nicht ganz</translation>
    </message>
    <message>
        <source>A typing error in the part after the host name is enough; capital letters count there.</source>
        <translation>Ein Tippfehler im Teil nach dem Hostnamen genügt schon; Groß- und Kleinschreibung zählt dort.</translation>
    </message>
    <message>
        <source>Another site or a default page may be set up under this name or port.</source>
        <translation>Unter diesem Namen oder Port ist möglicherweise eine andere Website oder eine Standardseite eingerichtet.</translation>
    </message>
    <message>
        <source>A filter or protection system answered</source>
        <translation>Ein Filter oder Schutzsystem hat geantwortet</translation>
    </message>
    <message>
        <source>Some answer this way to unknown programs, to certain countries or to company networks.</source>
        <translation>Manche antworten unbekannten Programmen, bestimmten Ländern oder Unternehmensnetzwerken auf diese Weise.</translation>
    </message>
    <message>
        <source>Open the same address in a browser and compare: {url}</source>
        <translation>Öffnen Sie dieselbe Adresse in einem Browser und vergleichen Sie: {url}</translation>
    </message>
    <message>
        <source>Usually nothing: the network works, because the server has answered.</source>
        <translation>In der Regel ist nichts zu tun: Das Netzwerk funktioniert, denn der Server hat geantwortet.</translation>
    </message>
    <message>
        <source>Check what was changed last, such as an update or a setting.</source>
        <translation>Prüfen Sie, was zuletzt geändert wurde, zum Beispiel ein Update oder eine Einstellung.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>The connection works, but the server asks you to sign in</source>
        <translation>Die Verbindung funktioniert, aber der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: this address needs a sign-in.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Diese Adresse erfordert eine Anmeldung.</translation>
    </message>
    <message>
        <source>No user name and password were sent</source>
        <translation>Benutzername und Passwort wurden nicht gesendet</translation>
    </message>
    <message>
        <source>A browser may have you signed in already; this program does not use its data.</source>
        <translation>In einem Browser sind Sie möglicherweise schon angemeldet; dieses Programm verwendet dessen Daten nicht.</translation>
    </message>
    <message>
        <source>The user name, password or key is wrong or has expired</source>
        <translation>Benutzername, Passwort oder Schlüssel ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>Then the server refuses them, even if they worked before.</source>
        <translation>In diesem Fall lehnt der Server diese Angaben ab, auch wenn sie früher funktioniert haben.</translation>
    </message>
    <message>
        <source>If you only wanted to know whether the server can be reached: it can.</source>
        <translation>Wenn Sie nur wissen wollten, ob der Server erreichbar ist: Er ist erreichbar.</translation>
    </message>
    <message>
        <source>A firewall or security program on this computer forbids it</source>
        <translation>Eine Firewall oder ein Sicherheitsprogramm auf diesem Computer verbietet die Verbindung</translation>
    </message>
    <message>
        <source>It may allow connections only to some programs, or ask first and have been answered with no.</source>
        <translation>Möglicherweise sind Verbindungen nur für bestimmte Programme erlaubt, oder eine Rückfrage wurde mit Nein beantwortet.</translation>
    </message>
    <message>
        <source>Check whether security software on this computer keeps this program from connecting.</source>
        <translation>Prüfen Sie, ob ein Sicherheitsprogramm auf diesem Computer dieses Programm daran hindert, sich zu verbinden.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>This computer has no way into any network at the moment, so {host} cannot be reached.</source>
        <translation>Dieser Computer hat derzeit keinen Weg in ein Netzwerk; {host} ist daher nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection is off</source>
        <translation>Die Verbindung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Wi-Fi or mobile data may be switched off, flight mode on, or the cable unplugged.</source>
        <translation>WLAN oder mobile Daten sind möglicherweise ausgeschaltet, der Flugmodus ist an, oder das Kabel ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>The router gave this computer no address</source>
        <translation>Der Router hat diesem Computer keine Adresse gegeben</translation>
    </message>
    <message>
        <source>Then this computer looks connected, but no way leads out of it.</source>
        <translation>In diesem Fall scheint dieser Computer verbunden zu sein, aber kein Weg führt hinaus.</translation>
    </message>
    <message>
        <source>A VPN has taken over the connection</source>
        <translation>Ein VPN hat die Verbindung übernommen</translation>
    </message>
    <message>
        <source>Some cut every other way while they connect, or when they have failed.</source>
        <translation>Manche VPNs sperren jeden anderen Weg, während sie sich verbinden oder wenn sie ausgefallen sind.</translation>
    </message>
    <message>
        <source>Switch the network connection off and on again, and restart the router if it is yours.</source>
        <translation>Schalten Sie die Netzwerkverbindung aus und wieder ein und starten Sie den Router neu, wenn er Ihnen gehört.</translation>
    </message>
    <message>
        <source>Check that this computer gets an address and a default route (a router to send to).</source>
        <translation>Prüfen Sie, ob dieser Computer eine Adresse und eine Standardroute erhält (einen Router, an den er sendet).</translation>
    </message>
    <message>
        <source>Blocked on this computer</source>
        <translation>Auf diesem Computer blockiert</translation>
    </message>
    <message>
        <source>This computer does not allow the connection</source>
        <translation>Dieser Computer lässt die Verbindung nicht zu</translation>
    </message>
    <message>
        <source>The system of this computer forbade the connection to {host} ({address}), port {port}.</source>
        <translation>Das System dieses Computers hat die Verbindung zu {host} ({address}), Port {port}, verboten.</translation>
    </message>
    <message>
        <source>The system of this computer forbade the connection to {host}, port {port}.</source>
        <translation>Das System dieses Computers hat die Verbindung zu {host}, Port {port}, verboten.</translation>
    </message>
    <message>
        <source>This program lacks a permission</source>
        <translation>Diesem Programm fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>Systems for phones, containers and some desktops give each program its own rights.</source>
        <translation>Systeme für Telefone, Container und manche Desktops geben jedem Programm eigene Berechtigungen.</translation>
    </message>
    <message>
        <source>A route on this computer forbids the address</source>
        <translation>Eine Route auf diesem Computer verbietet die Adresse</translation>
    </message>
    <message>
        <source>A VPN or an administrator can close the way to some addresses.</source>
        <translation>Ein VPN oder ein Administrator kann den Weg zu manchen Adressen versperren.</translation>
    </message>
    <message>
        <source>Look into the messages of your firewall or antivirus program, and allow this program there.</source>
        <translation>Sehen Sie in den Meldungen Ihrer Firewall oder Ihres Antivirenprogramms nach und lassen Sie dieses Programm dort zu.</translation>
    </message>
    <message>
        <source>Check that this program may use the network, and the local network, in the system’s settings.</source>
        <translation>Prüfen Sie in den Einstellungen des Systems, ob dieses Programm das Netzwerk und das lokale Netzwerk verwenden darf.</translation>
    </message>
    <message>
        <source>Check the firewall rules and the routes of this computer for {host}, port {port}.</source>
        <translation>Prüfen Sie die Firewallregeln und die Routen dieses Computers für {host}, Port {port}.</translation>
    </message>
    <message>
        <source>Address kind not usable</source>
        <translation>Art der Adresse nicht verwendbar</translation>
    </message>
    <message>
        <source>This computer cannot use this kind of address</source>
        <translation>Dieser Computer kann diese Art von Adresse nicht verwenden</translation>
    </message>
    <message>
        <source>{host} was to be reached over {family}, but this computer has no {family} connection.</source>
        <translation>{host} sollte über {family} erreicht werden, aber dieser Computer hat keine Verbindung über {family}.</translation>
    </message>
    <message>
        <source>{host} has a kind of address for which this computer has no connection.</source>
        <translation>{host} hat eine Art von Adresse, für die dieser Computer keine Verbindung hat.</translation>
    </message>
    <message>
        <source>This network has no connection of this kind</source>
        <translation>Dieses Netzwerk hat keine Verbindung dieser Art</translation>
    </message>
    <message>
        <source>It is switched off on this computer</source>
        <translation>Diese Art ist auf diesem Computer ausgeschaltet</translation>
    </message>
    <message>
        <source>IPv6 can be switched off in the settings of the system, of a container or by a VPN.</source>
        <translation>IPv6 kann in den Einstellungen des Systems oder eines Containers oder durch ein VPN ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Use the server’s name, or its address of the other kind, and test again.</source>
        <translation>Verwenden Sie den Namen des Servers oder seine Adresse der anderen Art und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Check whether {family} is meant to be available on this computer and in this network.</source>
        <translation>Prüfen Sie, ob {family} auf diesem Computer und in diesem Netzwerk verfügbar sein soll.</translation>
    </message>
    <message>
        <source>Offer the server over IPv4 and IPv6, so that every network can reach it.</source>
        <translation>Machen Sie den Server über IPv4 und IPv6 erreichbar, damit jedes Netzwerk ihn erreicht.</translation>
    </message>
    <message>
        <source>No connection left here</source>
        <translation>Hier keine Verbindung mehr frei</translation>
    </message>
    <message>
        <source>This computer has no free connection left</source>
        <translation>Dieser Computer hat keine freie Verbindung mehr</translation>
    </message>
    <message>
        <source>The system could not open one more connection, so {host} was not contacted ({code}).</source>
        <translation>Das System konnte keine weitere Verbindung öffnen; {host} wurde daher nicht kontaktiert ({code}).</translation>
    </message>
    <message>
        <source>Too many connections or files are open</source>
        <translation>Es sind zu viele Verbindungen oder Dateien geöffnet</translation>
    </message>
    <message>
        <source>A program, or this one with very many tests at once, has used up what the system allows.</source>
        <translation>Ein Programm, auch dieses bei sehr vielen gleichzeitigen Tests, hat verbraucht, was das System erlaubt.</translation>
    </message>
    <message>
        <source>The system has a low limit</source>
        <translation>Das System hat einen niedrigen Grenzwert</translation>
    </message>
    <message>
        <source>Containers and some servers allow only few open files or connections.</source>
        <translation>Container und manche Server erlauben nur wenige offene Dateien oder Verbindungen.</translation>
    </message>
    <message>
        <source>Close programs that use the network a lot, or restart this computer.</source>
        <translation>Schließen Sie Programme, die das Netzwerk stark nutzen, oder starten Sie diesen Computer neu.</translation>
    </message>
    <message>
        <source>Check the limits for open files and for local ports, and which program uses them up.</source>
        <translation>Prüfen Sie die Grenzwerte für offene Dateien und lokale Ports und stellen Sie fest, welches Programm sie ausschöpft.</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Netzwerk gewechselt</translation>
    </message>
    <message>
        <source>The connection of this computer changed during the test</source>
        <translation>Die Verbindung dieses Computers hat sich während des Tests geändert</translation>
    </message>
    <message>
        <source>The system of this computer broke off the connection to {host} ({code}).</source>
        <translation>Das System dieses Computers hat die Verbindung zu {host} abgebrochen ({code}).</translation>
    </message>
    <message>
        <source>This computer moved to another network</source>
        <translation>Dieser Computer ist in ein anderes Netzwerk gewechselt</translation>
    </message>
    <message>
        <source>Changing between Wi-Fi, cable and mobile network, or waking up, ends open connections.</source>
        <translation>Ein Wechsel zwischen WLAN, Kabel und Mobilfunk oder das Aufwachen aus dem Ruhezustand beendet offene Verbindungen.</translation>
    </message>
    <message>
        <source>A VPN connected or disconnected</source>
        <translation>Ein VPN wurde verbunden oder getrennt</translation>
    </message>
    <message>
        <source>Then connections that were open before cannot go on.</source>
        <translation>In diesem Fall können zuvor geöffnete Verbindungen nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A firewall or security program ended the connection</source>
        <translation>Eine Firewall oder ein Sicherheitsprogramm hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>Some antivirus programs end connections that they look into.</source>
        <translation>Manche Antivirenprogramme beenden Verbindungen, die sie untersuchen.</translation>
    </message>
    <message>
        <source>Wait until the connection is stable, and test again.</source>
        <translation>Warten Sie, bis die Verbindung stabil ist, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Proxy does not allow it</source>
        <translation>Vom Proxyserver nicht erlaubt</translation>
    </message>
    <message>
        <source>The proxy server {proxy} answered “{status_line}” and made no connection to {host}.</source>
        <translation>Der Proxyserver {proxy} hat mit „{status_line}“ geantwortet und keine Verbindung zu {host} hergestellt.</translation>
    </message>
    <message>
        <source>The proxy server answered “{status_line}” and made no connection to {host}.</source>
        <translation>Der Proxyserver hat mit „{status_line}“ geantwortet und keine Verbindung zu {host} hergestellt.</translation>
    </message>
    <message>
        <source>The proxy server does not allow a connection to {host}, port {port}.</source>
        <translation>Der Proxyserver erlaubt keine Verbindung zu {host}, Port {port}.</translation>
    </message>
    <message>
        <source>A rule of the proxy server forbids this host or port</source>
        <translation>Eine Regel des Proxyservers verbietet diesen Host oder Port</translation>
    </message>
    <message>
        <source>Many allow only ports 80 and 443, and filter by name or by kind of site.</source>
        <translation>Viele erlauben nur die Ports 80 und 443 und filtern nach dem Namen oder der Art der Website.</translation>
    </message>
    <message>
        <source>This computer or account may not use the proxy server</source>
        <translation>Dieser Computer oder dieses Konto darf den Proxyserver nicht verwenden</translation>
    </message>
    <message>
        <source>It may serve only its own network, or only people who have signed in.</source>
        <translation>Der Proxyserver bedient möglicherweise nur sein eigenes Netzwerk oder nur angemeldete Personen.</translation>
    </message>
    <message>
        <source>A web server, not a proxy server, is at that address</source>
        <translation>Unter dieser Adresse antwortet ein Webserver, kein Proxyserver</translation>
    </message>
    <message>
        <source>A web server refuses to connect to other hosts; the port may be wrong.</source>
        <translation>Ein Webserver stellt keine Verbindungen zu anderen Hosts her; möglicherweise ist der Port falsch.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow {host}, port {port}, and send this result along.</source>
        <translation>Bitten Sie Ihren Administrator, {host}, Port {port}, zuzulassen, und senden Sie dieses Ergebnis mit.</translation>
    </message>
    <message>
        <source>Proxy cannot reach it</source>
        <translation>Server für Proxyserver nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy server could not reach the server</source>
        <translation>Der Proxyserver konnte den Server nicht erreichen</translation>
    </message>
    <message>
        <source>The proxy server {proxy} works, but answered “{status_line}”: it did not reach {host}.</source>
        <translation>Der Proxyserver {proxy} funktioniert, hat aber mit „{status_line}“ geantwortet: Er hat {host} nicht erreicht.</translation>
    </message>
    <message>
        <source>The proxy server works, but answered “{status_line}”: it did not reach {host}.</source>
        <translation>Der Proxyserver funktioniert, hat aber mit „{status_line}“ geantwortet: Er hat {host} nicht erreicht.</translation>
    </message>
    <message>
        <source>The proxy server works, but it did not reach {host}, port {port}.</source>
        <translation>Der Proxyserver funktioniert, hat aber {host}, Port {port}, nicht erreicht.</translation>
    </message>
    <message>
        <source>The server is down or does not answer the proxy server</source>
        <translation>Der Server ist ausgefallen oder antwortet dem Proxyserver nicht</translation>
    </message>
    <message>
        <source>Then it fails from other networks too.</source>
        <translation>In diesem Fall scheitert die Verbindung auch aus anderen Netzwerken.</translation>
    </message>
    <message>
        <source>The name or the port is wrong</source>
        <translation>Der Name oder der Port ist falsch</translation>
    </message>
    <message>
        <source>The proxy server looks up {host} itself and connects to port {port}.</source>
        <translation>Der Proxyserver löst {host} selbst auf und stellt die Verbindung zu Port {port} her.</translation>
    </message>
    <message>
        <source>The server is inside your own network</source>
        <translation>Der Server steht in Ihrem eigenen Netzwerk</translation>
    </message>
    <message>
        <source>Proxy servers often reach only the internet; internal servers need no proxy server.</source>
        <translation>Proxyserver erreichen oft nur das Internet; für interne Server ist kein Proxyserver nötig.</translation>
    </message>
    <message>
        <source>The proxy server has lost its own connection</source>
        <translation>Der Proxyserver hat selbst keine Verbindung mehr</translation>
    </message>
    <message>
        <source>Then other websites fail through it too.</source>
        <translation>In diesem Fall sind über ihn auch andere Websites nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check from the proxy server whether {host}, port {port}, can be looked up and reached.</source>
        <translation>Prüfen Sie vom Proxyserver aus, ob sich {host} auflösen lässt und ob Port {port} erreichbar ist.</translation>
    </message>
    <message>
        <source>Check that {host} answers on port {port} from other networks.</source>
        <translation>Prüfen Sie, ob {host} aus anderen Netzwerken auf Port {port} antwortet.</translation>
    </message>
    <message>
        <source>Proxy is not https</source>
        <translation>Proxyserver verwendet kein https</translation>
    </message>
    <message>
        <source>The proxy server does not speak https itself</source>
        <translation>Der Proxyserver selbst verwendet kein https</translation>
    </message>
    <message>
        <source>The setting begins with https://, but the proxy server {proxy} speaks plain http.</source>
        <translation>Die Einstellung beginnt mit https://, aber der Proxyserver {proxy} verwendet http ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>The setting begins with https://, but the proxy server speaks plain http.</source>
        <translation>Die Einstellung beginnt mit https://, aber der Proxyserver verwendet http ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>The setting should begin with http://</source>
        <translation>Die Einstellung sollte mit http:// beginnen</translation>
    </message>
    <message>
        <source>It says how to talk to the proxy server, not what for; http:// serves secure sites too.</source>
        <translation>Der Anfang gibt an, wie der Proxyserver angesprochen wird, nicht wofür; http:// eignet sich auch für sichere Websites.</translation>
    </message>
    <message>
        <source>The port is that of another service</source>
        <translation>Der Port gehört zu einem anderen Dienst</translation>
    </message>
    <message>
        <source>The proxy server may accept encrypted connections on another port.</source>
        <translation>Möglicherweise nimmt der Proxyserver verschlüsselte Verbindungen auf einem anderen Port an.</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// before the address of the proxy server, and test again.</source>
        <translation>Schreiben Sie vor die Adresse des Proxyservers http:// statt https:// und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Proxy script not used</source>
        <translation>Proxyskript nicht verwendet</translation>
    </message>
    <message>
        <source>This computer uses a proxy script, which this test did not follow</source>
        <translation>Dieser Computer verwendet ein Proxyskript, dem dieser Test nicht gefolgt ist</translation>
    </message>
    <message>
        <source>{host} was tried directly and not reached; browsers here ask a proxy script (PAC) first.</source>
        <translation>Der Test hat {host} auf direktem Weg nicht erreicht; Browser fragen hier zuerst ein Proxyskript (PAC).</translation>
    </message>
    <message>
        <source>This network lets programs out only through its proxy server</source>
        <translation>Dieses Netzwerk lässt Programme nur über seinen Proxyserver nach außen</translation>
    </message>
    <message>
        <source>Browsers follow the script and find the proxy server; many other programs do not.</source>
        <translation>Browser folgen dem Skript und finden den Proxyserver; viele andere Programme tun das nicht.</translation>
    </message>
    <message>
        <source>The server itself is not reachable</source>
        <translation>Der Server selbst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Then it does not open in a browser on this computer either.</source>
        <translation>In diesem Fall lässt er sich auch in einem Browser auf diesem Computer nicht öffnen.</translation>
    </message>
    <message>
        <source>Open the same address in a browser. If it opens there, ask for the proxy server’s address.</source>
        <translation>Öffnen Sie dieselbe Adresse in einem Browser. Gelingt das, fragen Sie nach der Adresse des Proxyservers.</translation>
    </message>
    <message>
        <source>Enter the proxy server in the options, and test again.</source>
        <translation>Geben Sie den Proxyserver in den Optionen ein und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Tell which proxy server the script names for {host}, or allow direct connections to it.</source>
        <translation>Teilen Sie mit, welchen Proxyserver das Skript für {host} nennt, oder erlauben Sie direkte Verbindungen dorthin.</translation>
    </message>
    <message>
        <source>Programs that use requests read no proxy scripts: set HTTP_PROXY and HTTPS_PROXY for them.</source>
        <translation>Programme, die requests verwenden, lesen keine Proxyskripte: Setzen Sie für sie HTTP_PROXY und HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Proxy setting in the way</source>
        <translation>Proxyeinstellung stört</translation>
    </message>
    <message>
        <source>A proxy setting of this computer stands in the way</source>
        <translation>Eine Proxyeinstellung dieses Computers steht im Weg</translation>
    </message>
    <message>
        <source>{host} works directly; the failure is at the proxy server {proxy}, set here: {proxy_source}.</source>
        <translation>Die direkte Verbindung zu {host} funktioniert; es liegt am Proxyserver {proxy}. Eingestellt ist er hier: {proxy_source}.</translation>
    </message>
    <message>
        <source>{host} works directly; the failure is at the proxy server that is set on this computer.</source>
        <translation>Die direkte Verbindung zu {host} funktioniert; es liegt am Proxyserver, der auf diesem Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>The setting is left over</source>
        <translation>Die Einstellung ist übrig geblieben</translation>
    </message>
    <message>
        <source>It may come from another network, or from a program or VPN that is no longer in use.</source>
        <translation>Möglicherweise stammt sie aus einem anderen Netzwerk oder von einem Programm oder VPN, das nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>The proxy server is not meant for this host</source>
        <translation>Der Proxyserver ist nicht für diesen Host gedacht</translation>
    </message>
    <message>
        <source>Servers of the own network are usually reached without it.</source>
        <translation>Server im eigenen Netzwerk werden normalerweise ohne ihn erreicht.</translation>
    </message>
    <message>
        <source>The proxy server has a fault at the moment</source>
        <translation>Der Proxyserver hat derzeit einen Fehler</translation>
    </message>
    <message>
        <source>If the proxy server is not needed, remove the setting; else add {host} to the exceptions.</source>
        <translation>Wenn der Proxyserver nicht gebraucht wird, entfernen Sie die Einstellung; nehmen Sie andernfalls {host} in die Ausnahmen auf.</translation>
    </message>
    <message>
        <source>Check whether {host} is meant to be reached through the proxy server.</source>
        <translation>Prüfen Sie, ob {host} über den Proxyserver erreicht werden soll.</translation>
    </message>
    <message>
        <source>Proxy setting unusable</source>
        <translation>Proxyeinstellung nicht verwendbar</translation>
    </message>
    <message>
        <source>The address of the proxy server cannot be used</source>
        <translation>Die Adresse des Proxyservers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>“{proxy}” is not a usable address of a proxy server, so {host} was not contacted.</source>
        <translation>„{proxy}“ ist keine verwendbare Adresse eines Proxyservers; {host} wurde daher nicht kontaktiert.</translation>
    </message>
    <message>
        <source>The address that is set for the proxy server is not usable, so {host} was not contacted.</source>
        <translation>Die für den Proxyserver eingestellte Adresse ist nicht verwendbar; {host} wurde daher nicht kontaktiert.</translation>
    </message>
    <message>
        <source>The address is misspelled or not complete</source>
        <translation>Die Adresse ist falsch geschrieben oder nicht vollständig</translation>
    </message>
    <message>
        <source>It needs a host and usually a port, such as http://proxy.example.com:3128.</source>
        <translation>Nötig sind ein Host und meist ein Port, zum Beispiel http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>It begins with a kind of proxy server that does not exist</source>
        <translation>Die Adresse beginnt mit einer Art von Proxyserver, die es nicht gibt</translation>
    </message>
    <message>
        <source>Known are http://, https://, socks4://, socks5:// and socks5h://.</source>
        <translation>Bekannt sind http://, https://, socks4://, socks5:// und socks5h://.</translation>
    </message>
    <message>
        <source>SOCKS not built in</source>
        <translation>SOCKS nicht enthalten</translation>
    </message>
    <message>
        <source>This program was built without support for SOCKS proxy servers</source>
        <translation>Dieses Programm wurde ohne Unterstützung für SOCKS-Proxyserver erstellt</translation>
    </message>
    <message>
        <source>The proxy server {proxy} speaks SOCKS, which needs a part of the program that is missing.</source>
        <translation>Der Proxyserver {proxy} verwendet SOCKS; der dafür nötige Programmteil fehlt.</translation>
    </message>
    <message>
        <source>The proxy server speaks SOCKS, which needs a part of the program that is missing.</source>
        <translation>Der Proxyserver verwendet SOCKS; der dafür nötige Programmteil fehlt.</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>Das Programm ist nicht vollständig</translation>
    </message>
    <message>
        <source>The Python package PySocks was left out when the program was put together.</source>
        <translation>Das Python-Paket PySocks wurde beim Zusammenstellen des Programms ausgelassen.</translation>
    </message>
    <message>
        <source>Use a proxy server of the kind http://, if there is one, or test without a proxy server.</source>
        <translation>Verwenden Sie einen Proxyserver der Art http://, falls es einen gibt, oder testen Sie ohne Proxyserver.</translation>
    </message>
    <message>
        <source>Install this program again.</source>
        <translation>Installieren Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>Add the package PySocks. For programs that use requests: requests[socks].</source>
        <translation>Fügen Sie das Paket PySocks hinzu. Für Programme, die requests verwenden: requests[socks].</translation>
    </message>
    <message>
        <source>Redirect target fails</source>
        <translation>Fehler beim Ziel der Weiterleitung</translation>
    </message>
    <message>
        <source>The server works, but the host to which it redirects fails</source>
        <translation>Der Server funktioniert, aber der Host, zu dem er weiterleitet, nicht</translation>
    </message>
    <message>
        <source>{other_host} answered and redirects to {host}, port {port}, which could not be used.</source>
        <translation>{other_host} hat geantwortet und leitet zu {host}, Port {port}, weiter; dort ist der Test gescheitert.</translation>
    </message>
    <message>
        <source>The other host has a fault</source>
        <translation>Der andere Host hat einen Fehler</translation>
    </message>
    <message>
        <source>What is the matter with {host} stands in the next diagnosis.</source>
        <translation>Welches Problem bei {host} vorliegt, steht in der nächsten Diagnose.</translation>
    </message>
    <message>
        <source>The redirect leads to the wrong place</source>
        <translation>Die Weiterleitung führt an die falsche Stelle</translation>
    </message>
    <message>
        <source>An outdated setting may name an old host, an inner name or the wrong port.</source>
        <translation>Eine veraltete Einstellung nennt möglicherweise einen alten Host, einen internen Namen oder den falschen Port.</translation>
    </message>
    <message>
        <source>Such a network sends every request to its own page first.</source>
        <translation>Ein solches Netzwerk leitet jede Anfrage zuerst zu seiner eigenen Seite.</translation>
    </message>
    <message>
        <source>Check that {host} belongs to the site you mean.</source>
        <translation>Prüfen Sie, ob {host} zu der Website gehört, die Sie meinen.</translation>
    </message>
    <message>
        <source>Check whether {host} may be reached from this network.</source>
        <translation>Prüfen Sie, ob {host} aus diesem Netzwerk erreichbar sein darf.</translation>
    </message>
    <message>
        <source>Check where {other_host} redirects to, and that {host} works.</source>
        <translation>Prüfen Sie, wohin {other_host} weiterleitet und ob {host} funktioniert.</translation>
    </message>
    <message>
        <source>Unusable redirect</source>
        <translation>Unbrauchbare Weiterleitung</translation>
    </message>
    <message>
        <source>The server redirects to an address that cannot be used</source>
        <translation>Der Server leitet zu einer Adresse weiter, die nicht verwendbar ist</translation>
    </message>
    <message>
        <source>{host} answered and redirects to an address that is no usable web address: {location}</source>
        <translation>{host} hat geantwortet und leitet zu einer Adresse weiter, die keine verwendbare Webadresse ist: {location}</translation>
    </message>
    <message>
        <source>{host} answered and redirects to an address that cannot be used.</source>
        <translation>{host} hat geantwortet und leitet zu einer Adresse weiter, die nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>The redirect is set up wrongly on the server</source>
        <translation>Die Weiterleitung ist auf dem Server falsch eingerichtet</translation>
    </message>
    <message>
        <source>A placeholder was not filled in, or the address has a typing error.</source>
        <translation>Ein Platzhalter wurde nicht ausgefüllt, oder die Adresse enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>The redirect is meant for an app</source>
        <translation>Die Weiterleitung ist für eine App gedacht</translation>
    </message>
    <message>
        <source>Some sites hand over to an installed program with an address of its own kind.</source>
        <translation>Manche Websites starten über eine Adresse eigener Art ein installiertes Programm.</translation>
    </message>
    <message>
        <source>Correct the header Location: it needs http:// or https:// and a valid host.</source>
        <translation>Berichtigen Sie den Header Location: Er braucht http:// oder https:// und einen gültigen Host.</translation>
    </message>
    <message>
        <source>Works, but without encryption</source>
        <translation>Funktioniert, aber unverschlüsselt</translation>
    </message>
    <message>
        <source>The connection works, but ends without encryption</source>
        <translation>Die Verbindung funktioniert, endet aber ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>{host} redirected the encrypted request to an address without encryption: {location}</source>
        <translation>{host} hat die verschlüsselte Anfrage zu einer Adresse ohne Verschlüsselung weitergeleitet: {location}</translation>
    </message>
    <message>
        <source>A system in front of it may speak http with it, so that it does not know of https.</source>
        <translation>Ein System vor dem Server spricht ihn möglicherweise über http an, sodass er von https nichts weiß.</translation>
    </message>
    <message>
        <source>A network sign-in page or a filter answered instead</source>
        <translation>Stattdessen hat eine Anmeldeseite des Netzwerks oder ein Filter geantwortet</translation>
    </message>
    <message>
        <source>Their pages are often sent without encryption.</source>
        <translation>Deren Seiten werden oft unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Send no passwords or other private data on the page where this ends.</source>
        <translation>Senden Sie auf der Seite, zu der die Weiterleitung führt, keine Passwörter und keine anderen privaten Daten.</translation>
    </message>
    <message>
        <source>Test the last address with https:// instead of http://.</source>
        <translation>Testen Sie die letzte Adresse mit https:// statt http://.</translation>
    </message>
    <message>
        <source>Let the redirect lead to https, and pass on to the server whether https was used.</source>
        <translation>Lassen Sie die Weiterleitung zu https führen und geben Sie an den Server weiter, ob https verwendet wurde.</translation>
    </message>
    <message>
        <source>Works, answer incomplete</source>
        <translation>Funktioniert, Antwort unvollständig</translation>
    </message>
    <message>
        <source>{host} announced {expected_size} and sent {size}; most programs do not notice.</source>
        <translation>{host} hat {expected_size} angekündigt und {size} gesendet; die meisten Programme bemerken das nicht.</translation>
    </message>
    <message>
        <source>{host} sent compressed content that breaks off before its end, after {size}.</source>
        <translation>Der komprimierte Inhalt, den {host} gesendet hat, bricht nach {size} vorzeitig ab.</translation>
    </message>
    <message>
        <source>Check the header Content-Length that the server program sends.</source>
        <translation>Prüfen Sie den Header Content-Length, den das Serverprogramm sendet.</translation>
    </message>
    <message>
        <source>Works, odd answer</source>
        <translation>Funktioniert, ungewöhnliche Antwort</translation>
    </message>
    <message>
        <source>The connection works, but the answer is unusual</source>
        <translation>Die Verbindung funktioniert, aber die Antwort ist ungewöhnlich</translation>
    </message>
    <message>
        <source>{host} answered “{status_line}”, which does not fit a simple request.</source>
        <translation>{host} hat mit „{status_line}“ geantwortet; das passt nicht zu einer einfachen Anfrage.</translation>
    </message>
    <message>
        <source>It sends a redirect without an address, or “not modified” without being asked.</source>
        <translation>Es sendet eine Weiterleitung ohne Adresse oder „not modified“, ohne danach gefragt worden zu sein.</translation>
    </message>
    <message>
        <source>A hint came before the answer</source>
        <translation>Vor der Antwort kam ein Hinweis</translation>
    </message>
    <message>
        <source>Numbers from 100 to 199 announce an answer; many programs take them for the answer.</source>
        <translation>Statusnummern von 100 bis 199 kündigen eine Antwort an; viele Programme halten sie für die Antwort selbst.</translation>
    </message>
    <message>
        <source>Check why the server program answers a simple request in this way.</source>
        <translation>Prüfen Sie, warum das Serverprogramm auf eine einfache Anfrage so antwortet.</translation>
    </message>
    <message>
        <source>Works, IPv6 costs time</source>
        <translation>Funktioniert, IPv6 kostet Zeit</translation>
    </message>
    <message>
        <source>The connection works, but time was lost on IPv6</source>
        <translation>Die Verbindung funktioniert, aber bei IPv6 ging Zeit verloren</translation>
    </message>
    <message>
        <source>IPv6 ({address}) cost {seconds} in vain; then {host} was reached over IPv4: {other_addresses}.</source>
        <translation>Der vergebliche Versuch über IPv6 ({address}) hat {seconds} gekostet; danach wurde {host} über IPv4 erreicht: {other_addresses}.</translation>
    </message>
    <message>
        <source>IPv6 is set up here, but does not lead to the Internet</source>
        <translation>IPv6 ist hier eingerichtet, führt aber nicht ins Internet</translation>
    </message>
    <message>
        <source>The computer believes it has IPv6; its packets get lost on the way.</source>
        <translation>Der Computer geht davon aus, dass er IPv6 hat, aber seine Pakete gehen auf dem Weg verloren.</translation>
    </message>
    <message>
        <source>The server lists an IPv6 address at which nothing answers</source>
        <translation>Für den Server ist eine IPv6-Adresse eingetragen, unter der nichts antwortet</translation>
    </message>
    <message>
        <source>Then other hosts work over IPv6 without delay.</source>
        <translation>In diesem Fall funktionieren andere Hosts über IPv6 ohne Verzögerung.</translation>
    </message>
    <message>
        <source>A firewall stops IPv6</source>
        <translation>Eine Firewall blockiert IPv6</translation>
    </message>
    <message>
        <source>A rule may have been made for IPv4 only.</source>
        <translation>Möglicherweise wurde eine Regel nur für IPv4 erstellt.</translation>
    </message>
    <message>
        <source>Test another host that has IPv6. If that is slow too, the fault is in this network.</source>
        <translation>Testen Sie einen anderen Host mit IPv6. Ist auch dieser langsam, liegt der Fehler in diesem Netzwerk.</translation>
    </message>
    <message>
        <source>Repair IPv6 in this network, or do not offer it to computers.</source>
        <translation>Beheben Sie den Fehler bei IPv6 in diesem Netzwerk oder bieten Sie es den Computern nicht an.</translation>
    </message>
    <message>
        <source>Check that the service answers on every IPv6 address of {host}, or remove it.</source>
        <translation>Prüfen Sie, ob der Dienst unter jeder IPv6-Adresse von {host} antwortet, und entfernen Sie andernfalls den Adresseintrag.</translation>
    </message>
    <message>
        <source>Works, but slowly</source>
        <translation>Funktioniert, aber langsam</translation>
    </message>
    <message>
        <source>The connection works, but one step took long</source>
        <translation>Die Verbindung funktioniert, aber ein Schritt dauerte lange</translation>
    </message>
    <message>
        <source>{host} was reached; this step took {seconds}: {step}.</source>
        <translation>{host} wurde erreicht; dieser Schritt dauerte {seconds}: {step}.</translation>
    </message>
    <message>
        <source>{host} was reached, but one step took long.</source>
        <translation>{host} wurde erreicht, aber ein Schritt dauerte lange.</translation>
    </message>
    <message>
        <source>A packet got lost and was sent again</source>
        <translation>Ein Paket ging verloren und wurde noch einmal gesendet</translation>
    </message>
    <message>
        <source>A step of a little over one or three seconds often means just that.</source>
        <translation>Dauert ein Schritt etwas mehr als eine oder drei Sekunden, bedeutet das oft genau dies.</translation>
    </message>
    <message>
        <source>The server or a name server is overloaded</source>
        <translation>Der Server oder ein Nameserver ist überlastet</translation>
    </message>
    <message>
        <source>Then the same step is slow again, and others are not.</source>
        <translation>In diesem Fall ist derselbe Schritt wieder langsam, andere sind es nicht.</translation>
    </message>
    <message>
        <source>The connection is slow or the server far away</source>
        <translation>Die Verbindung ist langsam oder der Server weit entfernt</translation>
    </message>
    <message>
        <source>Other downloads, a weak Wi-Fi signal or a VPN slow down every step.</source>
        <translation>Andere Downloads, ein schwaches WLAN oder ein VPN verlangsamen jeden Schritt.</translation>
    </message>
    <message>
        <source>Test again several times: a single slow test means little.</source>
        <translation>Testen Sie mehrmals: Ein einzelner langsamer Test besagt wenig.</translation>
    </message>
    <message>
        <source>If names are slow for every host, check the name servers of this network.</source>
        <translation>Wenn die Namensauflösung bei jedem Host langsam ist, prüfen Sie die Nameserver dieses Netzwerks.</translation>
    </message>
    <message>
        <source>Look at how busy the server was at the time of this test.</source>
        <translation>Sehen Sie nach, wie ausgelastet der Server zur Zeit dieses Tests war.</translation>
    </message>
    <message>
        <source>Works, encryption inspected</source>
        <translation>Funktioniert, Verschlüsselung untersucht</translation>
    </message>
    <message>
        <source>The connection works, but its encryption is opened on the way</source>
        <translation>Die Verbindung funktioniert, aber ihre Verschlüsselung wird auf dem Weg geöffnet</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was made on the way, by {product} (issuer: {issuer}).</source>
        <translation>Das für {host} vorgezeigte Zertifikat wurde auf dem Weg erstellt, und zwar von {product} (Aussteller: {issuer}).</translation>
    </message>
    <message>
        <source>Result not known here</source>
        <translation>Ergebnis hier unbekannt</translation>
    </message>
    <message>
        <source>This version of the program does not know this result</source>
        <translation>Diese Version des Programms kennt dieses Ergebnis nicht</translation>
    </message>
    <message>
        <source>A newer version found it. What was tested, and how each step ended, is shown all the same.</source>
        <translation>Eine neuere Version hat es festgestellt. Was getestet wurde und wie jeder Schritt ausging, wird trotzdem angezeigt.</translation>
    </message>
    <message>
        <source>Update this program, or ask for the report as text.</source>
        <translation>Aktualisieren Sie dieses Programm, oder fordern Sie den Bericht als Text an.</translation>
    </message>
    <message>
        <source>If you have a certificate for this service, choose its file in the options and test again.</source>
        <translation>Wenn Sie ein Zertifikat für diesen Dienst haben, wählen Sie die Zertifikatsdatei in den Optionen aus und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was made on the way, by {product}.</source>
        <translation>Das für {host} vorgezeigte Zertifikat wurde auf dem Weg erstellt, und zwar von {product}.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that only this computer knows: {issuer}.</source>
        <translation>Das Zertifikat von {host} stammt von einem Aussteller, den nur dieser Computer kennt: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that only this computer knows.</source>
        <translation>Das Zertifikat von {host} stammt von einem Aussteller, den nur dieser Computer kennt.</translation>
    </message>
    <message>
        <source>A filter in the company or school looks into encrypted connections</source>
        <translation>Ein Filter im Unternehmen oder in der Schule untersucht verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>It shows a certificate of its own; browsers set up there accept it without a word.</source>
        <translation>Er zeigt ein eigenes Zertifikat vor; dafür eingerichtete Browser akzeptieren es ohne Meldung.</translation>
    </message>
    <message>
        <source>An antivirus program on this computer does</source>
        <translation>Ein Antivirenprogramm auf diesem Computer untersucht verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>Its check of web pages can be switched off or told to spare a host.</source>
        <translation>Seine Prüfung von Webseiten lässt sich ausschalten oder so einstellen, dass sie einen Host auslässt.</translation>
    </message>
    <message>
        <source>The server belongs to your company</source>
        <translation>Der Server gehört zu Ihrem Unternehmen</translation>
    </message>
    <message>
        <source>Then its certificate may come from the company’s own certificate authority.</source>
        <translation>In diesem Fall stammt sein Zertifikat möglicherweise von der Zertifizierungsstelle des Unternehmens.</translation>
    </message>
    <message>
        <source>Packets got lost on the way and were sent again</source>
        <translation>Pakete gingen auf dem Weg verloren und wurden noch einmal gesendet</translation>
    </message>
    <message>
        <source>Packets that this computer had to send again in this step: {resent}.</source>
        <translation>Pakete, die dieser Computer in diesem Schritt noch einmal senden musste: {resent}.</translation>
    </message>
    <message>
        <source>Programs that bring their own list of roots will fail here; give them that issuer’s file.</source>
        <translation>Programme mit eigener Liste von Stammzertifikaten werden hier scheitern; geben Sie ihnen die Zertifikatsdatei dieses Ausstellers.</translation>
    </message>
    <message>
        <source>If you do not know of such a filter, send no passwords and ask your administrator.</source>
        <translation>Wenn Ihnen kein solcher Filter bekannt ist, senden Sie keine Passwörter und fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or hand out the filter’s root certificate to all programs.</source>
        <translation>Nehmen Sie {host} von der Untersuchung aus oder machen Sie das Stammzertifikat des Filters allen Programmen bekannt.</translation>
    </message>
    <message>
        <source>Works, old encryption</source>
        <translation>Funktioniert, alte Verschlüsselung</translation>
    </message>
    <message>
        <source>The connection works, but with an outdated encryption</source>
        <translation>Die Verbindung funktioniert, aber mit einer veralteten Verschlüsselung</translation>
    </message>
    <message>
        <source>{host} agreed on {tls_version} only, which browsers no longer accept.</source>
        <translation>Mit {host} wurde nur {tls_version} ausgehandelt; Browser akzeptieren diese Version nicht mehr.</translation>
    </message>
    <message>
        <source>Works, certificate ends soon</source>
        <translation>Funktioniert, Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The connection works, but the certificate ends soon</source>
        <translation>Die Verbindung funktioniert, aber das Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid until {not_after}; after that, connections fail.</source>
        <translation>Das Zertifikat von {host} ist bis {not_after} gültig; danach schlagen Verbindungen fehl.</translation>
    </message>
    <message>
        <source>The automatic renewal does not work</source>
        <translation>Die automatische Erneuerung funktioniert nicht</translation>
    </message>
    <message>
        <source>It usually replaces a certificate long before its end.</source>
        <translation>Normalerweise ersetzt sie ein Zertifikat lange vor dessen Ablauf.</translation>
    </message>
    <message>
        <source>Somebody renews it by hand</source>
        <translation>Jemand erneuert es von Hand</translation>
    </message>
    <message>
        <source>Then it may be replaced on one of the last days.</source>
        <translation>In diesem Fall wird es vielleicht erst an einem der letzten Tage ersetzt.</translation>
    </message>
    <message>
        <source>Works, through a proxy</source>
        <translation>Funktioniert, über Proxyserver</translation>
    </message>
    <message>
        <source>The connection went through a proxy server</source>
        <translation>Die Verbindung lief über einen Proxyserver</translation>
    </message>
    <message>
        <source>{host} was reached through the proxy server {proxy}. It was found here: {proxy_source}.</source>
        <translation>{host} wurde über den Proxyserver {proxy} erreicht. Gefunden wurde die Einstellung hier: {proxy_source}.</translation>
    </message>
    <message>
        <source>{host} was reached through the proxy server {proxy}.</source>
        <translation>{host} wurde über den Proxyserver {proxy} erreicht.</translation>
    </message>
    <message>
        <source>A program that does not use this proxy server may fail where this test does not.</source>
        <translation>Ein Programm, das diesen Proxyserver nicht verwendet, kann scheitern, wo dieser Test erfolgreich ist.</translation>
    </message>
    <message>
        <source>Withdrawal not checked</source>
        <translation>Widerruf nicht geprüft</translation>
    </message>
    <message>
        <source>Whether the certificate was withdrawn was not checked</source>
        <translation>Ob das Zertifikat widerrufen wurde, wurde nicht geprüft</translation>
    </message>
    <message>
        <source>The certificate is valid; whether its issuer ({issuer}) has withdrawn it was not asked.</source>
        <translation>Das Zertifikat ist gültig; ob sein Aussteller ({issuer}) es widerrufen hat, wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>The certificate is valid; whether its issuer has withdrawn it was not asked.</source>
        <translation>Das Zertifikat ist gültig; ob sein Aussteller es widerrufen hat, wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>Usually nothing: most programs do not ask either, as it would reveal what you visit.</source>
        <translation>In der Regel ist nichts zu tun: Auch die meisten anderen Programme fragen nicht, denn das würde verraten, was Sie besuchen.</translation>
    </message>
    <message>
        <source>Choose other trusted roots in the options, for example those of this program, and test again.</source>
        <translation>Wählen Sie in den Optionen andere Stammzertifikate aus, zum Beispiel die mitgelieferten, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If you did not choose a file yourself, install this program again.</source>
        <translation>Wenn Sie selbst keine Datei ausgewählt haben, installieren Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>Check that the program’s own file of trusted roots is part of the package and can be read.</source>
        <translation>Prüfen Sie, ob die programmeigene Datei der Stammzertifikate im Paket enthalten und lesbar ist.</translation>
    </message>
    <message>
        <source>Clock is wrong here</source>
        <translation>Uhr geht hier falsch</translation>
    </message>
    <message>
        <source>It is {local_time} here and {server_time} on {host}, whose certificate fits its own clock.</source>
        <translation>Die Uhr hier zeigt {local_time}, die Uhr von {host} zeigt {server_time}; das Zertifikat passt zur Uhr des Servers.</translation>
    </message>
    <message>
        <source>The clock of this computer and the clock of {host} differ too much to check certificates.</source>
        <translation>Die Uhr dieses Computers und die Uhr von {host} weichen zu stark voneinander ab, um Zertifikate zu prüfen.</translation>
    </message>
    <message>
        <source>The date, the time or the time zone is set wrongly</source>
        <translation>Das Datum, die Uhrzeit oder die Zeitzone ist falsch eingestellt</translation>
    </message>
    <message>
        <source>The clock is not kept right automatically</source>
        <translation>Die Uhr wird nicht automatisch richtig gestellt</translation>
    </message>
    <message>
        <source>After a long time switched off, or with an empty battery, a computer loses the time.</source>
        <translation>Wenn ein Computer lange ausgeschaltet war oder seine Batterie leer ist, verliert er die Uhrzeit.</translation>
    </message>
    <message>
        <source>The clock of the server is wrong</source>
        <translation>Die Uhr des Servers geht falsch</translation>
    </message>
    <message>
        <source>Then other secure websites work from here.</source>
        <translation>In diesem Fall funktionieren andere sichere Websites von hier aus.</translation>
    </message>
    <message>
        <source>Switch on setting the time automatically, and test again.</source>
        <translation>Schalten Sie das automatische Einstellen der Uhrzeit ein und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Check that computers here can reach a time server (NTP, port 123, UDP).</source>
        <translation>Prüfen Sie, ob die Computer hier einen Zeitserver erreichen können (NTP, Port 123, UDP).</translation>
    </message>
    <message>
        <source>Check the clock of the server, if other websites work from the same computer.</source>
        <translation>Prüfen Sie die Uhr des Servers, wenn andere Websites von diesem Computer aus funktionieren.</translation>
    </message>
    <message>
        <source>Trusted roots missing</source>
        <translation>Stammzertifikate fehlen</translation>
    </message>
    <message>
        <source>The file of trusted roots is missing on this computer</source>
        <translation>Die Datei der vertrauenswürdigen Stammzertifikate fehlt auf diesem Computer</translation>
    </message>
    <message>
        <source>The file {path} is not there, so the certificate of {host} could not be checked.</source>
        <translation>Die Datei {path} ist nicht vorhanden; das Zertifikat von {host} konnte daher nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The file of trusted roots is not there, so the certificate of {host} could not be checked.</source>
        <translation>Die Datei der Stammzertifikate ist nicht vorhanden; das Zertifikat von {host} konnte daher nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The file was moved or deleted, or its name is misspelled</source>
        <translation>Die Datei wurde verschoben oder gelöscht, oder ihr Name ist falsch geschrieben</translation>
    </message>
    <message>
        <source>The options name the file {path}.</source>
        <translation>Die Optionen nennen die Datei {path}.</translation>
    </message>
    <message>
        <source>A setting may name a file that is no longer there.</source>
        <translation>Eine Einstellung nennt möglicherweise eine Datei, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Its own list of trusted roots may have been left out or removed by a clean-up.</source>
        <translation>Die programmeigene Liste der Stammzertifikate fehlt möglicherweise von Anfang an oder wurde beim Aufräumen entfernt.</translation>
    </message>
    <message>
        <source>Trusted roots unreadable</source>
        <translation>Stammzertifikate nicht lesbar</translation>
    </message>
    <message>
        <source>The file of trusted roots cannot be read</source>
        <translation>Die Datei der vertrauenswürdigen Stammzertifikate kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No certificate could be read from {path}, so {host} could not be checked.</source>
        <translation>Aus {path} konnte kein Zertifikat gelesen werden; {host} konnte daher nicht geprüft werden.</translation>
    </message>
    <message>
        <source>No certificate could be read from the file of trusted roots, so {host} was not checked.</source>
        <translation>Aus der Datei der Stammzertifikate konnte kein Zertifikat gelesen werden; {host} wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>The file is of another kind</source>
        <translation>Die Datei hat ein anderes Format</translation>
    </message>
    <message>
        <source>It must hold certificates as text (PEM), each from BEGIN CERTIFICATE to END CERTIFICATE.</source>
        <translation>Sie muss Zertifikate als Text (PEM) enthalten, jedes von BEGIN CERTIFICATE bis END CERTIFICATE.</translation>
    </message>
    <message>
        <source>The file is empty or damaged</source>
        <translation>Die Datei ist leer oder beschädigt</translation>
    </message>
    <message>
        <source>It may have been cut off while it was copied or downloaded.</source>
        <translation>Möglicherweise wurde sie beim Kopieren oder Herunterladen abgeschnitten.</translation>
    </message>
    <message>
        <source>This program may not read the file</source>
        <translation>Dieses Programm darf die Datei nicht lesen</translation>
    </message>
    <message>
        <source>Its access rights may allow only somebody else to read it.</source>
        <translation>Nach ihren Zugriffsrechten darf sie möglicherweise nur jemand anderes lesen.</translation>
    </message>
    <message>
        <source>Get the file again from whoever gave it to you, as a PEM file.</source>
        <translation>Fordern Sie die Datei dort, wo Sie sie erhalten haben, noch einmal als PEM-Datei an.</translation>
    </message>
    <message>
        <source>Open the same address in a browser and sign in there: {url}</source>
        <translation>Öffnen Sie dieselbe Adresse in einem Browser und melden Sie sich dort an: {url}</translation>
    </message>
    <message>
        <source>In another program, check the user name, password or key that it uses.</source>
        <translation>Wenn es um ein anderes Programm geht, prüfen Sie dort den Benutzernamen, das Passwort oder den Schlüssel.</translation>
    </message>
    <message>
        <source>Say which way to sign in the server expects, and who gets access.</source>
        <translation>Teilen Sie mit, welche Art der Anmeldung der Server erwartet und wer Zugriff erhält.</translation>
    </message>
    <message>
        <source>Access forbidden</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>The connection works, but the server denies access</source>
        <translation>Die Verbindung funktioniert, aber der Server verweigert den Zugriff</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it does not give out this page.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet und gibt diese Seite nicht heraus.</translation>
    </message>
    <message>
        <source>The page is not meant for everybody</source>
        <translation>Die Seite ist nicht für alle bestimmt</translation>
    </message>
    <message>
        <source>It may need a sign-in, a certain account or a certain network.</source>
        <translation>Möglicherweise ist eine Anmeldung, ein bestimmtes Konto oder ein bestimmtes Netzwerk nötig.</translation>
    </message>
    <message>
        <source>The server’s permissions are wrong</source>
        <translation>Die Berechtigungen auf dem Server sind falsch</translation>
    </message>
    <message>
        <source>The files may not be readable for the server program, or have no start page.</source>
        <translation>Das Serverprogramm darf die Dateien möglicherweise nicht lesen, oder es fehlt eine Startseite.</translation>
    </message>
    <message>
        <source>Check whether a filter in this network answers in place of {host}.</source>
        <translation>Prüfen Sie, ob ein Filter in diesem Netzwerk anstelle von {host} antwortet.</translation>
    </message>
    <message>
        <source>Check the access rules for this address, and the permissions of its files.</source>
        <translation>Prüfen Sie die Zugriffsregeln für diese Adresse und die Berechtigungen der zugehörigen Dateien.</translation>
    </message>
    <message>
        <source>Check whether a protection system turned this request away.</source>
        <translation>Prüfen Sie, ob ein Schutzsystem diese Anfrage abgewiesen hat.</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>The connection works, but this page does not exist</source>
        <translation>Die Verbindung funktioniert, aber diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: nothing is at this address.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>The page was moved or removed</source>
        <translation>Die Seite wurde verschoben oder entfernt</translation>
    </message>
    <message>
        <source>Links and bookmarks can be older than the site.</source>
        <translation>Links und Lesezeichen können älter sein als die Website.</translation>
    </message>
    <message>
        <source>Begin at the start page of {host} and look for the page from there.</source>
        <translation>Beginnen Sie auf der Startseite von {host} und suchen Sie die Seite von dort aus.</translation>
    </message>
    <message>
        <source>Check whether the page should exist, and redirect old addresses to the new ones.</source>
        <translation>Prüfen Sie, ob es die Seite geben soll, und leiten Sie alte Adressen zu den neuen weiter.</translation>
    </message>
    <message>
        <source>Check that the name {host} belongs to the right site in the server’s settings.</source>
        <translation>Prüfen Sie, ob der Name {host} in den Einstellungen des Servers zur richtigen Website gehört.</translation>
    </message>
    <message>
        <source>Request not accepted</source>
        <translation>Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>The connection works, but the server does not accept the request</source>
        <translation>Die Verbindung funktioniert, aber der Server nimmt die Anfrage nicht an</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}” and refused the request.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet und die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The server expects another kind of request</source>
        <translation>Der Server erwartet eine andere Art von Anfrage</translation>
    </message>
    <message>
        <source>Addresses made for programs often need certain data that a simple test does not send.</source>
        <translation>Adressen für Programme brauchen oft bestimmte Daten, die ein einfacher Test nicht sendet.</translation>
    </message>
    <message>
        <source>Too many requests came from here</source>
        <translation>Von hier kamen zu viele Anfragen</translation>
    </message>
    <message>
        <source>Servers limit how often one network may ask, and remove the limit after a while.</source>
        <translation>Server begrenzen, wie oft ein Netzwerk anfragen darf, und heben die Begrenzung nach einer Weile wieder auf.</translation>
    </message>
    <message>
        <source>Wait before the next test; the server asks for a pause of {retry_after}.</source>
        <translation>Warten Sie vor dem nächsten Test; der Server bittet um eine Pause von {retry_after}.</translation>
    </message>
    <message>
        <source>Say which request the server expects at this address.</source>
        <translation>Teilen Sie mit, welche Anfrage der Server unter dieser Adresse erwartet.</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Fehler im Server</translation>
    </message>
    <message>
        <source>The connection works, but the server has a fault</source>
        <translation>Die Verbindung funktioniert, aber der Server hat einen Fehler</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: its program failed.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Im Serverprogramm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>An error in the program or in its settings stopped this request.</source>
        <translation>Ein Fehler im Programm oder in seinen Einstellungen hat die Bearbeitung dieser Anfrage verhindert.</translation>
    </message>
    <message>
        <source>Something that the server depends on fails</source>
        <translation>Etwas, wovon der Server abhängt, ist ausgefallen</translation>
    </message>
    <message>
        <source>Its database, its storage or another server may not be available.</source>
        <translation>Seine Datenbank, sein Speicher oder ein anderer Server ist möglicherweise nicht verfügbar.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>The connection works, but the service is not available at the moment</source>
        <translation>Die Verbindung funktioniert, aber der Dienst ist derzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}” and asks to wait {retry_after}.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet und bittet um eine Pause von {retry_after}.</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: the service is not ready now.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Der Dienst ist derzeit nicht bereit.</translation>
    </message>
    <message>
        <source>The service is overloaded or under maintenance</source>
        <translation>Der Dienst ist überlastet oder wird gewartet</translation>
    </message>
    <message>
        <source>Such a state is meant to pass.</source>
        <translation>Ein solcher Zustand geht normalerweise vorüber.</translation>
    </message>
    <message>
        <source>The service behind the web server is not running</source>
        <translation>Der Dienst hinter dem Webserver läuft nicht</translation>
    </message>
    <message>
        <source>A load balancer or reverse proxy answers for it and finds nobody there.</source>
        <translation>Ein Lastverteiler oder Reverse-Proxy antwortet an seiner Stelle, weil er dahinter keinen Dienst findet.</translation>
    </message>
    <message>
        <source>Check that the service behind the web server is running and ready.</source>
        <translation>Prüfen Sie, ob der Dienst hinter dem Webserver läuft und bereit ist.</translation>
    </message>
    <message>
        <source>Server reports a fault</source>
        <translation>Server meldet einen Fehler</translation>
    </message>
    <message>
        <source>The connection works, but the server reports a fault</source>
        <translation>Die Verbindung funktioniert, aber der Server meldet einen Fehler</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”, a fault on the server’s side.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Das ist ein Fehler aufseiten des Servers.</translation>
    </message>
    <message>
        <source>The service behind the web server does not answer properly</source>
        <translation>Der Dienst hinter dem Webserver antwortet nicht richtig</translation>
    </message>
    <message>
        <source>The web server, or a system in front of it, reports this in its place.</source>
        <translation>Der Webserver oder ein System davor meldet dies an seiner Stelle.</translation>
    </message>
    <message>
        <source>Unknown answer</source>
        <translation>Unbekannte Antwort</translation>
    </message>
    <message>
        <source>The connection works, but the answer has no known meaning</source>
        <translation>Die Verbindung funktioniert, aber die Antwort hat keine bekannte Bedeutung</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”, which HTTP does not define.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Diese Nummer ist in HTTP nicht definiert.</translation>
    </message>
    <message>
        <source>The server answers in a way of its own</source>
        <translation>Der Server antwortet auf eigene Weise</translation>
    </message>
    <message>
        <source>Some sites send such status numbers to programs that they do not want to serve.</source>
        <translation>Manche Websites senden solche Statusnummern an Programme, die sie nicht bedienen wollen.</translation>
    </message>
    <message>
        <source>Answer with a status number between 100 and 599, so that every program understands it.</source>
        <translation>Lassen Sie den Server mit einer Statusnummer von 100 bis 599 antworten, damit jedes Programm sie versteht.</translation>
    </message>
    <message>
        <source>The service is being restarted or updated</source>
        <translation>Der Dienst wird gerade neu gestartet oder aktualisiert</translation>
    </message>
    <message>
        <source>There is nothing to repair on this computer.</source>
        <translation>Auf diesem Computer gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Fehler am Gateway</translation>
    </message>
    <message>
        <source>The connection works, but the system behind the server does not answer well</source>
        <translation>Die Verbindung funktioniert, aber das System hinter dem Server antwortet nicht richtig</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it got no usable answer from behind it.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Vom System dahinter kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Look into the log of the load balancer or reverse proxy: it names the address that failed.</source>
        <translation>Sehen Sie in der Logdatei des Lastverteilers oder Reverse-Proxys nach: Dort steht, an welcher Adresse es gescheitert ist.</translation>
    </message>
    <message>
        <source>Gateway timed out</source>
        <translation>Zeitüberschreitung am Gateway</translation>
    </message>
    <message>
        <source>The connection works, but the system behind the server is too slow</source>
        <translation>Die Verbindung funktioniert, aber das System hinter dem Server ist zu langsam</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: what is behind it did not answer in time.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Das System dahinter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service behind the web server is slow or stuck</source>
        <translation>Der Dienst hinter dem Webserver ist langsam oder hängt</translation>
    </message>
    <message>
        <source>A firewall between the two swallows the requests</source>
        <translation>Eine Firewall zwischen den beiden verschluckt die Anfragen</translation>
    </message>
    <message>
        <source>The web server waits for an answer that never comes.</source>
        <translation>Der Webserver wartet auf eine Antwort, die nie kommt.</translation>
    </message>
    <message>
        <source>Check what the service behind the web server waits for, such as a database.</source>
        <translation>Prüfen Sie, worauf der Dienst hinter dem Webserver wartet, zum Beispiel auf eine Datenbank.</translation>
    </message>
    <message>
        <source>Site behind CDN fails</source>
        <translation>Website hinter CDN nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection works, but the network in front cannot reach the site</source>
        <translation>Die Verbindung funktioniert, aber das vorgelagerte Netzwerk erreicht die Website nicht</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: its delivery network (CDN) lost the site.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Das Auslieferungsnetzwerk (CDN) erreicht die Website nicht.</translation>
    </message>
    <message>
        <source>The site’s own server is down or refuses the delivery network</source>
        <translation>Der eigene Server der Website ist ausgefallen oder lehnt das Auslieferungsnetzwerk ab</translation>
    </message>
    <message>
        <source>Numbers from 520 to 530 come from networks that deliver sites, such as Cloudflare.</source>
        <translation>Statusnummern von 520 bis 530 stammen von Netzwerken, die Websites ausliefern, zum Beispiel Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate or the address of the site’s own server is wrong</source>
        <translation>Das Zertifikat oder die Adresse des eigenen Servers der Website ist falsch</translation>
    </message>
    <message>
        <source>Number 525 or 526 speaks for its certificate, 523 or 530 for its name or address.</source>
        <translation>Statusnummer 525 oder 526 spricht für das Zertifikat, 523 oder 530 für den Namen oder die Adresse.</translation>
    </message>
    <message>
        <source>Check that the site’s own server is running and lets the delivery network in.</source>
        <translation>Prüfen Sie, ob der eigene Server der Website läuft und das Auslieferungsnetzwerk zulässt.</translation>
    </message>
    <message>
        <source>Check its certificate and the address that the delivery network uses for it.</source>
        <translation>Prüfen Sie das Zertifikat dieses Servers und die Adresse, unter der das Auslieferungsnetzwerk ihn anspricht.</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode nicht erlaubt</translation>
    </message>
    <message>
        <source>The connection works, but the server does not allow this kind of request</source>
        <translation>Die Verbindung funktioniert, aber der Server erlaubt diese Art von Anfrage nicht</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it wants another method (GET, POST …).</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet und erwartet eine andere Methode (GET, POST …).</translation>
    </message>
    <message>
        <source>The address is meant for programs that send data</source>
        <translation>Die Adresse ist für Programme gedacht, die Daten senden</translation>
    </message>
    <message>
        <source>Such addresses accept POST or PUT and turn away a simple request.</source>
        <translation>Solche Adressen nehmen POST oder PUT an und weisen eine einfache Anfrage ab.</translation>
    </message>
    <message>
        <source>The server switched this method off</source>
        <translation>Diese Methode ist auf dem Server ausgeschaltet</translation>
    </message>
    <message>
        <source>Many servers turn away methods that they do not need, such as HEAD or OPTIONS.</source>
        <translation>Viele Server weisen Methoden ab, die sie nicht brauchen, zum Beispiel HEAD oder OPTIONS.</translation>
    </message>
    <message>
        <source>Choose another method in the options, for example GET, and test again.</source>
        <translation>Wählen Sie in den Optionen eine andere Methode, zum Beispiel GET, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Check which methods this address should accept.</source>
        <translation>Prüfen Sie, welche Methoden unter dieser Adresse angenommen werden sollen.</translation>
    </message>
    <message>
        <source>Server waited in vain</source>
        <translation>Server hat vergeblich gewartet</translation>
    </message>
    <message>
        <source>The connection works, but the server did not get the request in time</source>
        <translation>Die Verbindung funktioniert, aber der Server hat die Anfrage nicht rechtzeitig erhalten</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it waited too long for the request.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Das Warten auf die Anfrage dauerte zu lange.</translation>
    </message>
    <message>
        <source>The request arrived too slowly or not completely</source>
        <translation>Die Anfrage kam zu langsam oder nicht vollständig an</translation>
    </message>
    <message>
        <source>A bad connection, a VPN or a firewall may hold back part of it.</source>
        <translation>Eine schlechte Verbindung, ein VPN oder eine Firewall hält möglicherweise einen Teil davon zurück.</translation>
    </message>
    <message>
        <source>Check whether a filter or proxy server on the way to {host} holds back requests.</source>
        <translation>Prüfen Sie, ob ein Filter oder Proxyserver auf dem Weg zu {host} Anfragen zurückhält.</translation>
    </message>
    <message>
        <source>Wrong server</source>
        <translation>Falscher Server</translation>
    </message>
    <message>
        <source>The connection works, but this server is not the right one</source>
        <translation>Die Verbindung funktioniert, aber dieser Server ist nicht der richtige</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it does not answer for this name.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Dieser Server ist für diesen Namen nicht zuständig.</translation>
    </message>
    <message>
        <source>Its certificate or its list of sites does not contain {host}.</source>
        <translation>Sein Zertifikat oder seine Liste der Websites enthält {host} nicht.</translation>
    </message>
    <message>
        <source>Check that the name used for encryption (SNI) and the one in the request agree.</source>
        <translation>Prüfen Sie, ob der Name bei der Verschlüsselung (SNI) mit dem in der Anfrage übereinstimmt.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The connection works, but the server got too many requests from here</source>
        <translation>Die Verbindung funktioniert, aber der Server hat von hier zu viele Anfragen erhalten</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it limits how often you may ask.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Der Server begrenzt, wie oft Sie anfragen dürfen.</translation>
    </message>
    <message>
        <source>Others share your address</source>
        <translation>Andere verwenden dieselbe Adresse wie Sie</translation>
    </message>
    <message>
        <source>A company or a VPN often shows one address for all its users.</source>
        <translation>Ein Unternehmen oder ein VPN tritt oft für alle seine Benutzer unter einer einzigen Adresse auf.</translation>
    </message>
    <message>
        <source>Let programs that ask this server automatically do so less often.</source>
        <translation>Stellen Sie Programme, die automatisch bei diesem Server anfragen, so ein, dass sie es seltener tun.</translation>
    </message>
    <message>
        <source>Check whether a program in your network asks {host} very often.</source>
        <translation>Prüfen Sie, ob ein Programm in Ihrem Netzwerk sehr oft bei {host} anfragt.</translation>
    </message>
    <message>
        <source>Check the limit on requests, and name the pause in the header Retry-After.</source>
        <translation>Prüfen Sie die Begrenzung der Anfragen und nennen Sie die Pause im Header Retry-After.</translation>
    </message>
    <message>
        <source>Request headers too large</source>
        <translation>Header der Anfrage zu groß</translation>
    </message>
    <message>
        <source>The connection works, but the request was too large for the server</source>
        <translation>Die Verbindung funktioniert, aber die Anfrage war für den Server zu groß</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: the request’s headers are too long.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Die Header der Anfrage sind zu lang.</translation>
    </message>
    <message>
        <source>The address is very long</source>
        <translation>Die Adresse ist sehr lang</translation>
    </message>
    <message>
        <source>Addresses with much data after a question mark can exceed the server’s limit.</source>
        <translation>Adressen mit vielen Daten nach einem Fragezeichen können den Grenzwert des Servers überschreiten.</translation>
    </message>
    <message>
        <source>A system on the way adds to the request</source>
        <translation>Ein System auf dem Weg verlängert die Anfrage</translation>
    </message>
    <message>
        <source>Proxy servers and filters add lines of their own.</source>
        <translation>Proxyserver und Filter fügen eigene Zeilen hinzu.</translation>
    </message>
    <message>
        <source>The server’s limit is very small</source>
        <translation>Der Grenzwert des Servers ist sehr niedrig</translation>
    </message>
    <message>
        <source>This program sends few and short lines; a browser with cookies sends far more.</source>
        <translation>Dieses Programm sendet wenige und kurze Zeilen; ein Browser mit Cookies sendet weit mehr.</translation>
    </message>
    <message>
        <source>Test the start page of {host}, without the part after the host name.</source>
        <translation>Testen Sie die Startseite von {host} ohne den Teil nach dem Hostnamen.</translation>
    </message>
    <message>
        <source>If a browser shows the same, delete the cookies of this site there.</source>
        <translation>Wenn ein Browser dasselbe zeigt, löschen Sie dort die Cookies dieser Website.</translation>
    </message>
    <message>
        <source>Check whether a proxy server or filter adds long lines to requests.</source>
        <translation>Prüfen Sie, ob ein Proxyserver oder Filter den Anfragen lange Zeilen hinzufügt.</translation>
    </message>
    <message>
        <source>Check the server’s limits for the size of addresses and request headers.</source>
        <translation>Prüfen Sie die Grenzwerte des Servers für die Größe von Adressen und Headern der Anfrage.</translation>
    </message>
    <message>
        <source>Blocked for legal reasons</source>
        <translation>Aus rechtlichen Gründen gesperrt</translation>
    </message>
    <message>
        <source>The connection works, but the page is withheld for legal reasons</source>
        <translation>Die Verbindung funktioniert, aber die Seite wird aus rechtlichen Gründen zurückgehalten</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: law forbids showing this page here.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Die Seite darf hier aus rechtlichen Gründen nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The page may not be shown in your country</source>
        <translation>Die Seite darf in Ihrem Land nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Courts, authorities or laws on privacy and copyright can demand this.</source>
        <translation>Gerichte, Behörden oder Gesetze zu Datenschutz und Urheberrecht können das verlangen.</translation>
    </message>
    <message>
        <source>The server takes you for somebody in another country</source>
        <translation>Der Server vermutet Sie in einem anderen Land</translation>
    </message>
    <message>
        <source>A VPN or a proxy server makes requests seem to come from elsewhere.</source>
        <translation>Durch ein VPN oder einen Proxyserver scheinen Anfragen von anderswo zu kommen.</translation>
    </message>
    <message>
        <source>Providers, companies and schools can block a page in the server’s place.</source>
        <translation>Anbieter, Unternehmen und Schulen können eine Seite anstelle des Servers sperren.</translation>
    </message>
    <message>
        <source>Read the page in a browser: it often says who demanded this: {url}</source>
        <translation>Lesen Sie die Seite in einem Browser: Oft steht dort, wer die Sperre verlangt hat: {url}</translation>
    </message>
    <message>
        <source>If you use a VPN or a proxy server, check which country it is in.</source>
        <translation>Wenn Sie ein VPN oder einen Proxyserver verwenden, prüfen Sie, über welches Land die Verbindung läuft.</translation>
    </message>
    <message>
        <source>Name the reason and who demanded it, as RFC 7725 asks.</source>
        <translation>Nennen Sie den Grund und die Stelle, die die Sperre verlangt hat, wie es RFC 7725 vorsieht.</translation>
    </message>
    <message>
        <source>HTTP version refused</source>
        <translation>HTTP-Version abgelehnt</translation>
    </message>
    <message>
        <source>The connection works, but the server refuses this version of HTTP</source>
        <translation>Die Verbindung funktioniert, aber der Server lehnt diese Version von HTTP ab</translation>
    </message>
    <message>
        <source>The connection works; {host} answered “{status_line}”: it does not accept HTTP/1.1 requests.</source>
        <translation>Die Verbindung funktioniert; {host} hat mit „{status_line}“ geantwortet: Anfragen mit HTTP/1.1 werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The server expects a newer version of HTTP</source>
        <translation>Der Server erwartet eine neuere Version von HTTP</translation>
    </message>
    <message>
        <source>This program asks with HTTP/1.1, which nearly all servers accept; browsers use HTTP/2.</source>
        <translation>Dieses Programm fragt mit HTTP/1.1 an, was fast alle Server annehmen; Browser verwenden HTTP/2.</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>Der Server hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>A space or an odd character in the address can look like a wrong version.</source>
        <translation>Ein Leerzeichen oder ein ungewöhnliches Zeichen in der Adresse kann wie eine falsche Version wirken.</translation>
    </message>
    <message>
        <source>Accept HTTP/1.1 requests, or say which version is needed.</source>
        <translation>Nehmen Sie Anfragen mit HTTP/1.1 an oder teilen Sie mit, welche Version nötig ist.</translation>
    </message>
    <message>
        <source>If another program still fails, compare its address, port and proxy with this test.</source>
        <translation>Wenn ein anderes Programm weiterhin scheitert, vergleichen Sie dessen Adresse, Port und Proxyserver mit diesem Test.</translation>
    </message>
    <message>
        <source>If you know what the service speaks, choose it as the protocol and test again.</source>
        <translation>Wenn Sie wissen, welches Protokoll der Dienst verwendet, wählen Sie es aus und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Works, on another host</source>
        <translation>Funktioniert, auf anderem Host</translation>
    </message>
    <message>
        <source>The connection works and leads to another host</source>
        <translation>Die Verbindung funktioniert und führt zu einem anderen Host</translation>
    </message>
    <message>
        <source>{host} redirected to {other_host}, which gave the answer.</source>
        <translation>{host} hat zu {other_host} weitergeleitet; von dort kam die Antwort.</translation>
    </message>
    <message>
        <source>The site has moved or has a main name</source>
        <translation>Die Website ist umgezogen oder hat einen Hauptnamen</translation>
    </message>
    <message>
        <source>Redirecting to another name, for example with “www”, is usual.</source>
        <translation>Eine Weiterleitung zu einem anderen Namen, zum Beispiel mit „www“, ist üblich.</translation>
    </message>
    <message>
        <source>A sign-in is done by another host</source>
        <translation>Die Anmeldung übernimmt ein anderer Host</translation>
    </message>
    <message>
        <source>Many sites send visitors to a shared sign-in page first.</source>
        <translation>Viele Websites leiten Besucher zuerst zu einer gemeinsamen Anmeldeseite weiter.</translation>
    </message>
    <message>
        <source>A network sign-in page answered instead</source>
        <translation>Stattdessen hat eine Anmeldeseite des Netzwerks geantwortet</translation>
    </message>
    <message>
        <source>In hotels, trains and airports every page leads there until you have signed in.</source>
        <translation>In Hotels, in Zügen und an Flughäfen führt jede Seite dorthin, bis Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Check that {other_host} belongs to the site you mean.</source>
        <translation>Prüfen Sie, ob {other_host} zu der Website gehört, die Sie meinen.</translation>
    </message>
    <message>
        <source>Use the new address from now on: {url}</source>
        <translation>Verwenden Sie ab jetzt die neue Adresse: {url}</translation>
    </message>
    <message>
        <source>Check that the redirect is intended.</source>
        <translation>Prüfen Sie, ob die Weiterleitung beabsichtigt ist.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>The port accepts connections and a service greets</source>
        <translation>Der Port nimmt Verbindungen an, und ein Dienst meldet sich</translation>
    </message>
    <message>
        <source>{endpoint} accepted the connection, and this service greeted: {service} ({banner}).</source>
        <translation>{endpoint} hat die Verbindung angenommen, und dieser Dienst hat sich gemeldet: {service} ({banner}).</translation>
    </message>
    <message>
        <source>{endpoint} accepted the connection and greeted with: {banner}</source>
        <translation>{endpoint} hat die Verbindung angenommen und sich gemeldet mit: {banner}</translation>
    </message>
    <message>
        <source>Port is open</source>
        <translation>Port ist offen</translation>
    </message>
    <message>
        <source>The port accepts connections</source>
        <translation>Der Port nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>{endpoint} accepted the connection after {seconds} and waits to be spoken to.</source>
        <translation>{endpoint} hat die Verbindung nach {seconds} angenommen und wartet darauf, angesprochen zu werden.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>{host} answered “{status_line}” after {seconds}.</source>
        <translation>{host} hat nach {seconds} mit „{status_line}“ geantwortet.</translation>
    </message>
    <message>
        <source>{endpoint} agreed on an encrypted connection ({tls_version}) after {seconds}.</source>
        <translation>Mit {endpoint} wurde nach {seconds} eine verschlüsselte Verbindung ({tls_version}) ausgehandelt.</translation>
    </message>
    <message>
        <source>{endpoint} was reached after {seconds}.</source>
        <translation>{endpoint} wurde nach {seconds} erreicht.</translation>
    </message>
    <message>
        <source>Some let every connection begin and then end those they do not allow.</source>
        <translation>Manche lassen jede Verbindung zunächst zu und beenden dann diejenigen, die nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The server lets in only certain computers</source>
        <translation>Der Server lässt nur bestimmte Computer zu</translation>
    </message>
    <message>
        <source>It may end connections from addresses that are not on its allow list.</source>
        <translation>Er beendet möglicherweise Verbindungen von Adressen, die nicht auf seiner Zulassungsliste stehen.</translation>
    </message>
    <message>
        <source>The service behind the port is not running</source>
        <translation>Der Dienst hinter dem Port läuft nicht</translation>
    </message>
    <message>
        <source>A system in front of it, such as a load balancer or a container, accepts and finds nobody behind it.</source>
        <translation>Ein System davor, etwa ein Lastverteiler oder ein Container, nimmt die Verbindung an, findet dahinter aber keinen Dienst.</translation>
    </message>
    <message>
        <source>A program accepts connections here ({listeners}), but {endpoint} refused this one.</source>
        <translation>Ein Programm nimmt hier Verbindungen an ({listeners}), aber {endpoint} hat diese Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>A firewall on this computer rejects the connection</source>
        <translation>Eine Firewall auf diesem Computer lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>The program does listen ({listeners}), so something before it refuses.</source>
        <translation>Das Programm lauscht tatsächlich ({listeners}); etwas davor lehnt also ab.</translation>
    </message>
    <message>
        <source>The program was just starting</source>
        <translation>Das Programm wurde gerade erst gestartet</translation>
    </message>
    <message>
        <source>It may have begun to listen ({listeners}) only after the connection was tried.</source>
        <translation>Möglicherweise lauscht es erst seit Kurzem ({listeners}), und der Verbindungsversuch kam zu früh.</translation>
    </message>
    <message>
        <source>These ports of {host} do accept connections: {open_ports}.</source>
        <translation>Auf diesen Ports nimmt {host} Verbindungen an: {open_ports}.</translation>
    </message>
    <message>
        <source>The program does not accept connections any more</source>
        <translation>Das Programm nimmt keine Verbindungen mehr an</translation>
    </message>
    <message>
        <source>Its queue is full: more connections wait for it than it may keep waiting ({listeners}).</source>
        <translation>Seine Warteschlange ist voll: Es warten mehr Verbindungen, als es warten lassen darf ({listeners}).</translation>
    </message>
    <message>
        <source>A firewall lets only some ports through</source>
        <translation>Eine Firewall lässt nur manche Ports durch</translation>
    </message>
    <message>
        <source>The server is there: it answers on other ports ({open_ports}), but not on port {port}.</source>
        <translation>Der Server ist da: Er antwortet auf anderen Ports ({open_ports}), aber nicht auf Port {port}.</translation>
    </message>
    <message>
        <source>The server is switched off or not connected</source>
        <translation>Der Server ist ausgeschaltet oder nicht verbunden</translation>
    </message>
    <message>
        <source>Other usual ports of this address stay silent too: {silent_ports}.</source>
        <translation>Auch andere übliche Ports dieser Adresse antworten nicht: {silent_ports}.</translation>
    </message>
    <message>
        <source>No computer answers at this address at the moment.</source>
        <translation>Unter dieser Adresse antwortet derzeit kein Computer.</translation>
    </message>
    <message>
        <source>No device answers at this address</source>
        <translation>Unter dieser Adresse antwortet kein Gerät</translation>
    </message>
    <message>
        <source>Nobody in this computer’s network answers to {silent_address}: the device is off or the address is wrong.</source>
        <translation>Im Netzwerk dieses Computers antwortet niemand unter {silent_address}: Das Gerät ist ausgeschaltet oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The router of this network does not answer</source>
        <translation>Der Router dieses Netzwerks antwortet nicht</translation>
    </message>
    <message>
        <source>The way leads over {silent_router}. It is switched off, or the connection to it is interrupted.</source>
        <translation>Der Weg führt über {silent_router}. Dieser Router ist ausgeschaltet oder die Verbindung zu ihm ist unterbrochen.</translation>
    </message>
    <message>
        <source>Port expects encryption</source>
        <translation>Port erwartet Verschlüsselung</translation>
    </message>
    <message>
        <source>The server expects an encrypted connection on this port</source>
        <translation>Der Server erwartet auf diesem Port eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>The request went to {host}, port {port}, without encryption; this port speaks TLS.</source>
        <translation>Die Anfrage ging ohne Verschlüsselung an {host}, Port {port}; auf diesem Port wird TLS verwendet.</translation>
    </message>
    <message>
        <source>The address begins with http instead of https</source>
        <translation>Die Adresse beginnt mit http statt https</translation>
    </message>
    <message>
        <source>A port other than 80 or 443 does not show which of the two it wants.</source>
        <translation>Bei anderen Ports als 80 und 443 ist nicht zu erkennen, was von beidem erwartet wird.</translation>
    </message>
    <message>
        <source>The server was changed to encryption only</source>
        <translation>Der Server erlaubt nur noch verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>Links, bookmarks and settings from before still begin with http.</source>
        <translation>Links, Lesezeichen und Einstellungen aus der Zeit davor beginnen noch mit http.</translation>
    </message>
    <message>
        <source>Test with https:// instead of http://.</source>
        <translation>Testen Sie mit https:// statt http://.</translation>
    </message>
    <message>
        <source>In another program, switch on encryption (TLS, SSL) for port {port}.</source>
        <translation>Schalten Sie in einem anderen Programm die Verschlüsselung (TLS, SSL) für Port {port} ein.</translation>
    </message>
    <message>
        <source>Check whether a redirect or proxy server sends plain requests to port {port}.</source>
        <translation>Prüfen Sie, ob eine Weiterleitung oder ein Proxyserver unverschlüsselte Anfragen an Port {port} sendet.</translation>
    </message>
    <message>
        <source>Redirect from http to https on the port for http, and correct links that lack the s.</source>
        <translation>Leiten Sie auf dem Port für http zu https weiter und berichtigen Sie Links, denen das s fehlt.</translation>
    </message>
    <message>
        <source>If a reverse proxy asks this server, let it ask with https.</source>
        <translation>Wenn ein Reverse-Proxy bei diesem Server anfragt, lassen Sie ihn dafür https verwenden.</translation>
    </message>
    <message>
        <source>Not a web server</source>
        <translation>Kein Webserver</translation>
    </message>
    <message>
        <source>{host} answered on port {port} with {service}, not as a web server: {banner}</source>
        <translation>{host} hat auf Port {port} mit {service} geantwortet, nicht als Webserver: {banner}</translation>
    </message>
    <message>
        <source>{host} answered on port {port} with {service}, not as a web server.</source>
        <translation>{host} hat auf Port {port} mit {service} geantwortet, nicht als Webserver.</translation>
    </message>
    <message>
        <source>The port belongs to another service</source>
        <translation>Der Port gehört zu einem anderen Dienst</translation>
    </message>
    <message>
        <source>Web servers usually use port 80 or 443; this one speaks {service}.</source>
        <translation>Webserver verwenden in der Regel Port 80 oder 443; auf diesem Port wird {service} verwendet.</translation>
    </message>
    <message>
        <source>Use a program that speaks {service}, if that is what you want.</source>
        <translation>Verwenden Sie ein Programm für {service}, wenn Sie diesen Dienst meinen.</translation>
    </message>
    <message>
        <source>Check whether a port forwarding leads to the wrong service.</source>
        <translation>Prüfen Sie, ob eine Portweiterleitung zum falschen Dienst führt.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>{host} was reached, but nothing accepts connections on port {port}.</source>
        <translation>{host} wurde erreicht, aber auf Port {port} werden keine Verbindungen angenommen.</translation>
    </message>
    <message>
        <source>The service is not running on the server</source>
        <translation>Der Dienst läuft auf dem Server nicht</translation>
    </message>
    <message>
        <source>The computer answers, but no program there listens on port {port}.</source>
        <translation>Der Computer antwortet, aber dort lauscht kein Programm auf Port {port}.</translation>
    </message>
    <message>
        <source>The service listens on another address only</source>
        <translation>Der Dienst lauscht nur auf einer anderen Adresse</translation>
    </message>
    <message>
        <source>It may accept connections only from its own computer, or only over IPv4 or IPv6.</source>
        <translation>Er nimmt möglicherweise nur Verbindungen vom eigenen Computer an oder nur über IPv4 oder IPv6.</translation>
    </message>
    <message>
        <source>A firewall rejects this port</source>
        <translation>Eine Firewall lehnt Verbindungen zu diesem Port ab</translation>
    </message>
    <message>
        <source>Not ruled out: a firewall that rejects connections answers the same way.</source>
        <translation>Nicht auszuschließen: Eine Firewall, die Verbindungen ablehnt, antwortet genauso.</translation>
    </message>
    <message>
        <source>Ask whether the service is running at the moment.</source>
        <translation>Fragen Sie nach, ob der Dienst derzeit läuft.</translation>
    </message>
    <message>
        <source>Check whether outgoing connections to port {port} are rejected.</source>
        <translation>Prüfen Sie, ob ausgehende Verbindungen zu Port {port} abgelehnt werden.</translation>
    </message>
    <message>
        <source>Start the service, and check that it listens on port {port} on all addresses.</source>
        <translation>Starten Sie den Dienst und prüfen Sie, ob er auf allen Adressen auf Port {port} lauscht.</translation>
    </message>
    <message>
        <source>Check that the server’s firewall allows connections to port {port}.</source>
        <translation>Prüfen Sie, ob die Firewall des Servers Verbindungen zu Port {port} zulässt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>Der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>No answer came from {host} ({addresses}) on port {port} within {seconds}.</source>
        <translation>Von {host} ({addresses}) kam auf Port {port} innerhalb von {seconds} keine Antwort.</translation>
    </message>
    <message>
        <source>No answer came from {host} on port {port} within {seconds}.</source>
        <translation>Von {host} kam auf Port {port} innerhalb von {seconds} keine Antwort.</translation>
    </message>
    <message>
        <source>A firewall discards the connection</source>
        <translation>Eine Firewall verwirft die Verbindung</translation>
    </message>
    <message>
        <source>Many firewalls give no answer at all: your network’s, the provider’s or the server’s.</source>
        <translation>Viele Firewalls antworten gar nicht, ob in Ihrem Netzwerk, beim Anbieter oder am Server.</translation>
    </message>
    <message>
        <source>Check that the server is switched on and connected.</source>
        <translation>Prüfen Sie, ob der Server eingeschaltet und verbunden ist.</translation>
    </message>
    <message>
        <source>Check that its firewall allows connections to port {port} from outside.</source>
        <translation>Prüfen Sie, ob seine Firewall Verbindungen von außen zu Port {port} zulässt.</translation>
    </message>
    <message>
        <source>{host} answers on port {port} with {service}, not with TLS, the encryption of https.</source>
        <translation>{host} antwortet auf Port {port} mit {service}, nicht mit TLS, der Verschlüsselung von https.</translation>
    </message>
    <message>
        <source>Encryption is inspected</source>
        <translation>Verschlüsselung wird untersucht</translation>
    </message>
    <message>
        <source>A filter or antivirus program opens the encrypted connection</source>
        <translation>Ein Filter oder Antivirenprogramm öffnet die verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>Somebody listens in</source>
        <translation>Jemand hört mit</translation>
    </message>
    <message>
        <source>Programs that record connections, also unwanted ones, work in the same way.</source>
        <translation>Programme, die Verbindungen aufzeichnen, auch unerwünschte, arbeiten genauso.</translation>
    </message>
    <message>
        <source>Let the program that fails use the system’s certificates, or give it that issuer’s file.</source>
        <translation>Lassen Sie das betroffene Programm die Zertifikate des Systems verwenden oder geben Sie ihm die Zertifikatsdatei dieses Ausstellers.</translation>
    </message>
    <message>
        <source>Programs with their own list of roots (Python, Java, Node.js) need that file as a setting.</source>
        <translation>Bei Programmen mit eigener Liste von Stammzertifikaten (Python, Java, Node.js) muss die Datei mit diesem Zertifikat in den Einstellungen angegeben werden.</translation>
    </message>
    <message>
        <source>Nothing: the certificate seen here is not the one of your server.</source>
        <translation>Es ist nichts zu tun: Das hier vorgezeigte Zertifikat ist nicht das Ihres Servers.</translation>
    </message>
    <message>
        <source>Intermediate certificate missing</source>
        <translation>Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>{host} does not send the certificate of “{issuer}”, which signed “{subject}”.</source>
        <translation>{host} sendet das Zertifikat von „{issuer}“ nicht, mit dem „{subject}“ signiert wurde.</translation>
    </message>
    <message>
        <source>{host} does not send the certificate that links its own to a trusted issuer.</source>
        <translation>{host} sendet das Zertifikat nicht, das sein eigenes mit einem vertrauenswürdigen Aussteller verbindet.</translation>
    </message>
    <message>
        <source>The intermediate certificate is missing in the server’s settings</source>
        <translation>In den Einstellungen des Servers fehlt das Zwischenzertifikat</translation>
    </message>
    <message>
        <source>Browsers often fetch or remember it, so the site may seem to work there.</source>
        <translation>Browser laden es oft selbst nach oder merken es sich; dort scheint die Website daher zu funktionieren.</translation>
    </message>
    <message>
        <source>Use the file of the full chain (often fullchain.pem), and reload the server program.</source>
        <translation>Verwenden Sie die Datei mit der vollständigen Kette (oft fullchain.pem) und lassen Sie das Serverprogramm seine Einstellungen neu laden.</translation>
    </message>
    <message>
        <source>Connection forbidden</source>
        <translation>Verbindung verboten</translation>
    </message>
    <message>
        <source>A firewall on the way forbids the connection</source>
        <translation>Eine Firewall auf dem Weg verbietet die Verbindung</translation>
    </message>
    <message>
        <source>{sender}, a router or firewall, forbids the connection to {host}, port {port} ({code}).</source>
        <translation>{sender}, ein Router oder eine Firewall, verbietet die Verbindung zu {host}, Port {port} ({code}).</translation>
    </message>
    <message>
        <source>The network forbids the connection to {host}, port {port}.</source>
        <translation>Das Netzwerk verbietet die Verbindung zu {host}, Port {port}.</translation>
    </message>
    <message>
        <source>A rule of a firewall forbids this connection</source>
        <translation>Eine Firewallregel verbietet diese Verbindung</translation>
    </message>
    <message>
        <source>The rule is at {sender}: in your own network, at the provider or at the server.</source>
        <translation>Die Regel gehört zu {sender}, einem Gerät in Ihrem eigenen Netzwerk, beim Anbieter oder am Server.</translation>
    </message>
    <message>
        <source>The firewall may be in your own network, at the provider or at the server.</source>
        <translation>Die Firewall steht möglicherweise in Ihrem eigenen Netzwerk, beim Anbieter oder am Server.</translation>
    </message>
    <message>
        <source>Not ruled out: the system reports both in the same way.</source>
        <translation>Nicht auszuschließen: Das System meldet beides auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Check the rules of the firewall at {sender} for {host}, port {port}.</source>
        <translation>Prüfen Sie die Firewallregeln bei {sender} für {host}, Port {port}.</translation>
    </message>
    <message>
        <source>Check the firewall rules on the way to {host}, port {port}.</source>
        <translation>Prüfen Sie die Firewallregeln auf dem Weg zu {host}, Port {port}.</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no way to the server</source>
        <translation>Es gibt keinen Weg zum Server</translation>
    </message>
    <message>
        <source>{sender}, a router or host on the way, reports that {host} cannot be reached.</source>
        <translation>{sender}, ein Router oder Host auf dem Weg, meldet, dass {host} nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The network reports that {host} ({addresses}) cannot be reached.</source>
        <translation>Das Netzwerk meldet, dass {host} ({addresses}) nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The network reports that {host} cannot be reached.</source>
        <translation>Das Netzwerk meldet, dass {host} nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>A firewall forbids the connection</source>
        <translation>Eine Firewall verbietet die Verbindung</translation>
    </message>
    <message>
        <source>Not ruled out: many firewalls that forbid a connection answer the same way.</source>
        <translation>Nicht auszuschließen: Viele Firewalls, die eine Verbindung verbieten, antworten genauso.</translation>
    </message>
    <message>
        <source>A router on the way does not know where to send</source>
        <translation>Ein Router auf dem Weg weiß nicht, wohin er senden soll</translation>
    </message>
    <message>
        <source>A connection between networks may be down or wrongly set up.</source>
        <translation>Eine Verbindung zwischen Netzwerken ist möglicherweise ausgefallen oder falsch eingerichtet.</translation>
    </message>
    <message>
        <source>Check the route and the firewall rules for these addresses: {addresses}.</source>
        <translation>Prüfen Sie die Route und die Firewallregeln für diese Adressen: {addresses}.</translation>
    </message>
    <message>
        <source>Check the route and the firewall rules for {host}.</source>
        <translation>Prüfen Sie die Route und die Firewallregeln für {host}.</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no way to the server’s network</source>
        <translation>Es gibt keinen Weg zum Netzwerk des Servers</translation>
    </message>
    <message>
        <source>From here no way is known to the network of {host} ({addresses}).</source>
        <translation>Von hier aus ist kein Weg zum Netzwerk von {host} ({addresses}) bekannt.</translation>
    </message>
    <message>
        <source>From here no way is known to the network of {host}.</source>
        <translation>Von hier aus ist kein Weg zum Netzwerk von {host} bekannt.</translation>
    </message>
    <message>
        <source>Cable, Wi-Fi or VPN may be disconnected, or no router may be set.</source>
        <translation>Kabel, WLAN oder VPN ist möglicherweise getrennt, oder es ist kein Router eingestellt.</translation>
    </message>
    <message>
        <source>This network does not carry this kind of address</source>
        <translation>Dieses Netzwerk unterstützt diese Art von Adresse nicht</translation>
    </message>
    <message>
        <source>Many networks know only IPv4, and IPv6 addresses (with colons) lead nowhere there.</source>
        <translation>Viele Netzwerke kennen nur IPv4; IPv6-Adressen (mit Doppelpunkten) führen dort ins Leere.</translation>
    </message>
    <message>
        <source>A router or firewall closes the way</source>
        <translation>Ein Router oder eine Firewall versperrt den Weg</translation>
    </message>
    <message>
        <source>Some of them answer as if the network did not exist.</source>
        <translation>Manche davon antworten, als gäbe es das Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Check the default route of this computer and the route to the network of {host}.</source>
        <translation>Prüfen Sie die Standardroute dieses Computers und die Route zum Netzwerk von {host}.</translation>
    </message>
    <message>
        <source>Check whether IPv6 is provided here, if only IPv6 addresses fail.</source>
        <translation>Wenn nur IPv6-Adressen nicht erreichbar sind, prüfen Sie, ob IPv6 hier bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Offer the server over IPv4 too, if it has only IPv6 addresses.</source>
        <translation>Machen Sie den Server auch über IPv4 erreichbar, wenn er nur IPv6-Adressen hat.</translation>
    </message>
    <message>
        <source>The connection was broken off at once</source>
        <translation>Die Verbindung wurde sofort abgebrochen</translation>
    </message>
    <message>
        <source>The connection to {host}, port {port}, was reset (broken off) before any data was sent.</source>
        <translation>Die Verbindung zu {host}, Port {port}, wurde zurückgesetzt (abgebrochen), bevor Daten gesendet wurden.</translation>
    </message>
    <message>
        <source>It may be ending or starting anew, or have more connections than it can serve.</source>
        <translation>Es wird möglicherweise gerade beendet oder neu gestartet, oder es hat mehr Verbindungen, als es bearbeiten kann.</translation>
    </message>
    <message>
        <source>Check whether the computer that ran this test is allowed to connect.</source>
        <translation>Prüfen Sie, ob Verbindungen von der Adresse des testenden Computers erlaubt sind.</translation>
    </message>
    <message>
        <source>Closed at once</source>
        <translation>Sofort geschlossen</translation>
    </message>
    <message>
        <source>The server closed the connection at once</source>
        <translation>Der Server hat die Verbindung sofort geschlossen</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it without sending anything.</source>
        <translation>{host} hat die Verbindung auf Port {port} angenommen und geschlossen, ohne etwas zu senden.</translation>
    </message>
    <message>
        <source>No encryption there</source>
        <translation>Keine Verschlüsselung auf diesem Port</translation>
    </message>
    <message>
        <source>The server does not speak TLS on this port</source>
        <translation>Der Server verwendet auf diesem Port kein TLS</translation>
    </message>
    <message>
        <source>{host} answered on port {port}, but not with TLS, the encryption that https uses.</source>
        <translation>{host} hat auf Port {port} geantwortet, aber nicht mit TLS, der Verschlüsselung von https.</translation>
    </message>
    <message>
        <source>The port is meant for connections without encryption</source>
        <translation>Der Port ist für Verbindungen ohne Verschlüsselung bestimmt</translation>
    </message>
    <message>
        <source>The server may expect http instead of https here, or another protocol altogether.</source>
        <translation>Der Server erwartet hier möglicherweise http statt https oder ein ganz anderes Protokoll.</translation>
    </message>
    <message>
        <source>The service switches to encryption only later</source>
        <translation>Der Dienst wechselt erst später zur Verschlüsselung</translation>
    </message>
    <message>
        <source>Mail servers often begin in plain text and change over on request (STARTTLS).</source>
        <translation>Mailserver beginnen oft im Klartext und wechseln auf Anforderung zur Verschlüsselung (STARTTLS).</translation>
    </message>
    <message>
        <source>A filter answered in the server’s place</source>
        <translation>Ein Filter hat anstelle des Servers geantwortet</translation>
    </message>
    <message>
        <source>A network sign-in page or a block page may have been sent without encryption.</source>
        <translation>Eine Anmeldeseite des Netzwerks oder eine Sperrseite wurde möglicherweise unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Test with http:// instead of https://, but send no password that way.</source>
        <translation>Testen Sie mit http:// statt https://, aber senden Sie auf diesem Weg kein Passwort.</translation>
    </message>
    <message>
        <source>Check whether a filter or a sign-in page answers in place of {host}.</source>
        <translation>Prüfen Sie, ob ein Filter oder eine Anmeldeseite anstelle von {host} antwortet.</translation>
    </message>
    <message>
        <source>Switch on TLS for port {port}, or name the port that has it.</source>
        <translation>Schalten Sie TLS für Port {port} ein oder nennen Sie den Port, auf dem es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Encryption timed out</source>
        <translation>Zeitüberschreitung bei der Verschlüsselung</translation>
    </message>
    <message>
        <source>The encrypted connection was not ready in time</source>
        <translation>Die verschlüsselte Verbindung war nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>{host} accepted the connection, but the agreement on encryption (TLS handshake) took over {seconds}.</source>
        <translation>{host} hat die Verbindung angenommen, aber das Aushandeln der Verschlüsselung (TLS-Handshake) dauerte länger als {seconds}.</translation>
    </message>
    <message>
        <source>The port does not speak TLS</source>
        <translation>Auf diesem Port wird kein TLS verwendet</translation>
    </message>
    <message>
        <source>A service without encryption may wait in silence for a line of text.</source>
        <translation>Ein Dienst ohne Verschlüsselung wartet möglicherweise stumm auf eine Textzeile.</translation>
    </message>
    <message>
        <source>A filter that looks into encrypted connections stalls</source>
        <translation>Ein Filter, der verschlüsselte Verbindungen untersucht, bleibt hängen</translation>
    </message>
    <message>
        <source>It holds back the handshake and passes nothing on.</source>
        <translation>Er hält den Handshake zurück und gibt nichts weiter.</translation>
    </message>
    <message>
        <source>Large packets get lost on the way</source>
        <translation>Große Pakete gehen auf dem Weg verloren</translation>
    </message>
    <message>
        <source>Certificates need large packets; some VPNs and routers lose them (MTU too large).</source>
        <translation>Zertifikate brauchen große Pakete; manche VPNs und Router verlieren solche Pakete (MTU zu groß).</translation>
    </message>
    <message>
        <source>Check whether a filter inspects encrypted connections to {host}.</source>
        <translation>Prüfen Sie, ob ein Filter verschlüsselte Verbindungen zu {host} untersucht.</translation>
    </message>
    <message>
        <source>Check that TLS is switched on for port {port}.</source>
        <translation>Prüfen Sie, ob TLS für Port {port} eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Encryption broken off</source>
        <translation>Verschlüsselung abgebrochen</translation>
    </message>
    <message>
        <source>The server ended the connection during the TLS handshake</source>
        <translation>Der Server hat die Verbindung während des TLS-Handshakes beendet</translation>
    </message>
    <message>
        <source>{host} accepted the connection, but ended it during the TLS handshake, the agreement on encryption.</source>
        <translation>{host} hat die Verbindung angenommen, sie aber während des TLS-Handshakes (Aushandeln der Verschlüsselung) beendet.</translation>
    </message>
    <message>
        <source>A filter on the way does not allow this host</source>
        <translation>Ein Filter auf dem Weg lässt diesen Host nicht zu</translation>
    </message>
    <message>
        <source>It reads the host name at the beginning of the handshake and ends the connection.</source>
        <translation>Er liest den Hostnamen am Anfang des Handshakes und beendet die Verbindung.</translation>
    </message>
    <message>
        <source>A service without encryption may close a connection that begins with a handshake.</source>
        <translation>Ein Dienst ohne Verschlüsselung schließt möglicherweise eine Verbindung, die mit einem Handshake beginnt.</translation>
    </message>
    <message>
        <source>Server and program have no TLS version in common</source>
        <translation>Server und Programm haben keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>Very old servers know only versions that are no longer safe.</source>
        <translation>Sehr alte Server kennen nur Versionen, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours</source>
        <translation>Der Server verlangt ein Zertifikat von Ihnen</translation>
    </message>
    <message>
        <source>Some services let in only those who show a certificate of their own.</source>
        <translation>Manche Dienste lassen nur diejenigen zu, die ein eigenes Zertifikat vorzeigen.</translation>
    </message>
    <message>
        <source>Its certificate or key may be missing, or it may be starting anew.</source>
        <translation>Sein Zertifikat oder sein Schlüssel fehlt möglicherweise, oder es startet gerade neu.</translation>
    </message>
    <message>
        <source>Check whether a filter stops encrypted connections to {host}.</source>
        <translation>Prüfen Sie, ob ein Filter verschlüsselte Verbindungen zu {host} blockiert.</translation>
    </message>
    <message>
        <source>Check that TLS 1.2 or 1.3 is switched on, with a certificate and its key.</source>
        <translation>Prüfen Sie, ob TLS 1.2 oder 1.3 mit einem Zertifikat und dem zugehörigen Schlüssel eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>Catching</name>
    <message>
        <source>Catches everything that requests raises by itself.</source>
        <translation>Fängt alles ab, was requests selbst auslöst.</translation>
    </message>
    <message>
        <source>Catches everything that urllib3 raises by itself.</source>
        <translation>Fängt alles ab, was urllib3 selbst auslöst.</translation>
    </message>
    <message>
        <source>Catches every answer that breaks the rules of HTTP.</source>
        <translation>Fängt jede Antwort ab, die gegen die Regeln von HTTP verstößt.</translation>
    </message>
    <message>
        <source>Catches every failure of the encryption.</source>
        <translation>Fängt alle Fehler bei der Verschlüsselung ab.</translation>
    </message>
    <message>
        <source>Catches Python’s own connection errors, but none of requests.</source>
        <translation>Fängt die eigenen Verbindungsfehler von Python ab, aber keine von requests.</translation>
    </message>
    <message>
        <source>Catches every error of network and system, those of requests too.</source>
        <translation>Fängt alle Fehler von Netzwerk und System ab, auch die von requests.</translation>
    </message>
    <message>
        <source>Catches every value that is not valid.</source>
        <translation>Fängt alle ungültigen Werte ab.</translation>
    </message>
    <message>
        <source>Catches this exception and its kind.</source>
        <translation>Fängt diese Ausnahme und alle von ihr abgeleiteten ab.</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form: a text with the line BEGIN CERTIFICATE.</source>
        <translation>Diese Datei enthält kein Zertifikat im PEM-Format, also keinen Text mit der Zeile BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>There is no private key in the file. If it is in a file of its own, give that one, too.</source>
        <translation>Die Datei enthält keinen privaten Schlüssel. Wenn er in einer eigenen Datei liegt, geben Sie auch diese an.</translation>
    </message>
    <message>
        <source>There is no such file for the key.</source>
        <translation>Die Datei mit dem Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read.</source>
        <translation>Die Datei mit dem Schlüssel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key is protected: its passphrase is needed.</source>
        <translation>Der Schlüssel ist geschützt: Seine Passphrase wird benötigt.</translation>
    </message>
    <message>
        <source>The key cannot be opened with this passphrase, or it is damaged.</source>
        <translation>Der Schlüssel lässt sich mit dieser Passphrase nicht öffnen oder ist beschädigt.</translation>
    </message>
    <message>
        <source>This key belongs to another certificate.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>What is in the file is damaged, or too weak to be accepted.</source>
        <translation>Der Inhalt der Datei ist beschädigt oder zu schwach, um akzeptiert zu werden.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>This computer now asks other name servers: {after} (before: {before}).</source>
        <translation>Dieser Computer verwendet jetzt andere Nameserver: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>This computer now has another address and may be in another network: {after} (before: {before}).</source>
        <translation>Dieser Computer hat jetzt eine andere Adresse und ist möglicherweise in einem anderen Netzwerk: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>Another proxy server is now in between: {after} (before: {before}).</source>
        <translation>Die Verbindung läuft jetzt über einen anderen Proxyserver: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The name now leads to other addresses: {after} (before: {before}).</source>
        <translation>Der Name führt jetzt zu anderen Adressen: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The connection now goes to another address: {after} (before: {before}).</source>
        <translation>Die Verbindung führt jetzt zu einer anderen Adresse: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>Another service now greets on this port: {after} (before: {before}).</source>
        <translation>Auf diesem Port meldet sich jetzt ein anderer Dienst: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>Another version of the encryption is now used: {after} (before: {before}).</source>
        <translation>Für die Verschlüsselung wird jetzt eine andere Version verwendet: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The certificate now comes from another issuer: {after} (before: {before}).</source>
        <translation>Das Zertifikat stammt jetzt von einem anderen Aussteller: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The server now has another certificate, valid until {after} (before: valid until {before}).</source>
        <translation>Der Server hat jetzt ein anderes Zertifikat, gültig bis {after} (vorher: gültig bis {before}).</translation>
    </message>
    <message>
        <source>The server now answers with another status: {after} (before: {before}).</source>
        <translation>Der Server antwortet jetzt mit einem anderen Status: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The server now redirects to another place: {after} (before: {before}).</source>
        <translation>Der Server leitet jetzt zu einer anderen Adresse weiter: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>Another server program now answers: {after} (before: {before}).</source>
        <translation>Jetzt antwortet ein anderes Serverprogramm: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>{step}: this is now slower and takes {after} (before: {before}).</source>
        <extracomment>{step} is the name of a step: &quot;Look up the name&quot;</extracomment>
        <translation>{step}: Dieser Schritt ist jetzt langsamer und dauert {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>{step}: this is now faster and takes {after} (before: {before}).</source>
        <extracomment>{step} is the name of a step: &quot;Look up the name&quot;</extracomment>
        <translation>{step}: Dieser Schritt ist jetzt schneller und dauert {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>It works now (before: {before}).</source>
        <extracomment>{before} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>Jetzt funktioniert es (vorher: {before}).</translation>
    </message>
    <message>
        <source>It no longer works: {after}.</source>
        <extracomment>{after} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>Es funktioniert nicht mehr: {after}.</translation>
    </message>
    <message>
        <source>It still fails, but in another way: {after} (before: {before}).</source>
        <extracomment>{after} and {before} are names of failures: &quot;Connection refused&quot;</extracomment>
        <translation>Es schlägt weiterhin fehl, aber auf andere Weise: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The name of the proxy server now leads to other addresses: {after} (before: {before}).</source>
        <translation>Der Name des Proxyservers führt jetzt zu anderen Adressen: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The connection now goes to another address of the proxy server: {after} (before: {before}).</source>
        <translation>Die Verbindung führt jetzt zu einer anderen Adresse des Proxyservers: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>Another version of the encryption to the proxy server is now used: {after} (before: {before}).</source>
        <translation>Für die Verschlüsselung zum Proxyserver wird jetzt eine andere Version verwendet: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The certificate of the proxy server now comes from another issuer: {after} (before: {before}).</source>
        <translation>Das Zertifikat des Proxyservers stammt jetzt von einem anderen Aussteller: {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The proxy server now has another certificate, valid until {after} (before: valid until {before}).</source>
        <translation>Der Proxyserver hat jetzt ein anderes Zertifikat, gültig bis {after} (vorher: gültig bis {before}).</translation>
    </message>
    <message>
        <source>The proxy server is now slower and takes {after} (before: {before}).</source>
        <translation>Der Proxyserver ist jetzt langsamer und braucht {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>The proxy server is now faster and takes {after} (before: {before}).</source>
        <translation>Der Proxyserver ist jetzt schneller und braucht {after} (vorher: {before}).</translation>
    </message>
    <message>
        <source>A proxy server is now in between: {after}.</source>
        <translation>Die Verbindung läuft jetzt über einen Proxyserver: {after}.</translation>
    </message>
    <message>
        <source>The server now redirects to {after}.</source>
        <translation>Der Server leitet jetzt zu {after} weiter.</translation>
    </message>
    <message>
        <source>No proxy server is in between any more (before: {before}).</source>
        <translation>Die Verbindung läuft nicht mehr über einen Proxyserver (vorher: {before}).</translation>
    </message>
    <message>
        <source>The server no longer redirects (before: to {before}).</source>
        <translation>Der Server leitet nicht mehr weiter (vorher: zu {before}).</translation>
    </message>
    <message>
        <source>It works as before, but something about it is new: {after} (before: {before}).</source>
        <extracomment>{after} and {before} are short names of results: &quot;Works&quot;, &quot;Works, but slowly&quot;</extracomment>
        <translation>Es funktioniert weiterhin, aber etwas daran ist neu: {after} (vorher: {before}).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Looking for the cause</source>
        <translation>Suche nach der Ursache</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <extracomment>What a check looks at, in a list</extracomment>
        <translation>Jede Adresse einzeln</translation>
    </message>
    <message>
        <source>Each name server by itself</source>
        <translation>Jeder Nameserver einzeln</translation>
    </message>
    <message>
        <source>Who vouches for the certificate</source>
        <translation>Wer für das Zertifikat bürgt</translation>
    </message>
    <message>
        <source>What is spoken on the port</source>
        <translation>Welches Protokoll auf dem Port verwendet wird</translation>
    </message>
    <message>
        <source>The proxy alone, and the way without it</source>
        <translation>Der Proxyserver allein und der Weg ohne ihn</translation>
    </message>
    <message>
        <source>This computer and its network</source>
        <translation>Dieser Computer und sein Netzwerk</translation>
    </message>
    <message>
        <source>Other usual ports of the same host</source>
        <translation>Andere übliche Ports desselben Hosts</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>Die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Whether a login page is in the way</source>
        <translation>Ob eine Anmeldeseite im Weg steht</translation>
    </message>
    <message>
        <source>looks at this computer only</source>
        <translation>prüft nur diesen Computer</translation>
    </message>
    <message>
        <source>talks to the tested host</source>
        <translation>kontaktiert den getesteten Host</translation>
    </message>
    <message>
        <source>talks to the proxy and the tested host</source>
        <translation>kontaktiert den Proxyserver und den getesteten Host</translation>
    </message>
    <message>
        <source>talks to the name servers set on this computer</source>
        <translation>kontaktiert die auf diesem Computer eingestellten Nameserver</translation>
    </message>
    <message>
        <source>talks to another host</source>
        <translation>kontaktiert einen anderen Host</translation>
    </message>
    <message>
        <source>{who}: {details}</source>
        <extracomment>{who}: &quot;talks to the tested host&quot;; {details}: its ports or addresses</extracomment>
        <translation>{who}: {details}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The state of a check, for screen readers</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not finished: the time was up</source>
        <extracomment>Why a check was not made</extracomment>
        <translation>nicht abgeschlossen: Zeitlimit erreicht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>trifft hier nicht zu</translation>
    </message>
    <message>
        <source>not made: it would contact another host, and nobody was asked</source>
        <translation>nicht durchgeführt: Dabei wäre ohne Rückfrage ein anderer Host kontaktiert worden</translation>
    </message>
    <message>
        <source>failed because of a fault in this program</source>
        <translation>wegen eines Fehlers in diesem Programm fehlgeschlagen</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of a column: the follow-up checks</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>Was sich gezeigt hat</translation>
    </message>
    <message>
        <source>Checks that looked for the cause</source>
        <translation>Folgeprüfungen zur Suche nach der Ursache</translation>
    </message>
    <message>
        <source>no device answers at {address}, the next one on the way</source>
        <translation>unter {address}, der nächsten Adresse auf dem Weg, antwortet kein Gerät</translation>
    </message>
    <message>
        <source>accept connections: {good} of {all}</source>
        <translation>nehmen Verbindungen an: {good} von {all}</translation>
    </message>
    <message>
        <source>gave an address: {good} of {all}</source>
        <translation>haben eine Adresse geliefert: {good} von {all}</translation>
    </message>
    <message>
        <source>signed by {name}, which inspects connections</source>
        <translation>signiert von {name}, einem Filter, der Verbindungen untersucht</translation>
    </message>
    <message>
        <source>an issuer is missing in the chain</source>
        <translation>in der Kette fehlt ein Aussteller</translation>
    </message>
    <message>
        <source>the usual roots accept it</source>
        <translation>mit den üblichen Stammzertifikaten akzeptiert</translation>
    </message>
    <message>
        <source>the bundled roots accept it, those of this system do not</source>
        <translation>mit den mitgelieferten Stammzertifikaten akzeptiert, mit denen dieses Systems nicht</translation>
    </message>
    <message>
        <source>only the roots of this system accept it</source>
        <translation>nur mit den Stammzertifikaten dieses Systems akzeptiert</translation>
    </message>
    <message>
        <source>no known root accepts it</source>
        <translation>mit keinem bekannten Stammzertifikat akzeptiert</translation>
    </message>
    <message>
        <source>the server asks for a certificate of the client</source>
        <translation>der Server verlangt ein Zertifikat des Clients</translation>
    </message>
    <message>
        <source>speaks {name}</source>
        <translation>verwendet {name}</translation>
    </message>
    <message>
        <source>speaks TLS, but agrees to no version or cipher that was tried</source>
        <translation>verwendet TLS, akzeptiert aber keine der getesteten Versionen und keines der getesteten Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>speaks {name}, not TLS</source>
        <translation>verwendet {name}, nicht TLS</translation>
    </message>
    <message>
        <source>says nothing that could be recognised</source>
        <translation>sendet nichts, was sich erkennen ließe</translation>
    </message>
    <message>
        <source>the proxy cannot be reached ({code})</source>
        <translation>der Proxyserver ist nicht erreichbar ({code})</translation>
    </message>
    <message>
        <source>it fails without the proxy too ({code})</source>
        <translation>auch ohne den Proxyserver scheitert es ({code})</translation>
    </message>
    <message>
        <source>the host can be reached without the proxy</source>
        <translation>der Host ist ohne den Proxyserver erreichbar</translation>
    </message>
    <message>
        <source>a program listens on the port</source>
        <translation>auf dem Port lauscht ein Programm</translation>
    </message>
    <message>
        <source>no program listens on the port</source>
        <translation>auf dem Port lauscht kein Programm</translation>
    </message>
    <message>
        <source>no network is connected</source>
        <translation>es ist kein Netzwerk verbunden</translation>
    </message>
    <message>
        <source>there is no way to other networks</source>
        <translation>es gibt keinen Weg zu anderen Netzwerken</translation>
    </message>
    <message>
        <source>a network is connected</source>
        <translation>es ist ein Netzwerk verbunden</translation>
    </message>
    <message>
        <source>none of them answers</source>
        <translation>keiner davon antwortet</translation>
    </message>
    <message>
        <source>these answer: {ports}</source>
        <translation>diese antworten: {ports}</translation>
    </message>
    <message>
        <source>the server told no time to compare with</source>
        <translation>der Server hat keine Uhrzeit zum Vergleichen genannt</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>die Uhr geht richtig</translation>
    </message>
    <message>
        <source>the clock differs from the server’s by {duration}</source>
        <translation>die Uhr weicht um {duration} von der des Servers ab</translation>
    </message>
    <message>
        <source>a login page answers</source>
        <translation>eine Anmeldeseite antwortet</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Report from a file …</source>
        <translation>Bericht aus Datei …</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet. Test it again later, or open a report that somebody sent you.</source>
        <translation>Es gibt noch kein anderes Ergebnis zum Vergleichen. Testen Sie später erneut oder öffnen Sie einen Bericht, den Ihnen jemand gesendet hat.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <extracomment>A file that cannot be used, and why</extracomment>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterschiedlich</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The details of one of the two cannot be read any more.</source>
        <translation>Für eine der beiden Seiten können die Details nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>No target differs. “Everything” shows them all.</source>
        <translation>Bei keinem Ziel gibt es Unterschiede. Unter „Alles“ sehen Sie alle Ziele.</translation>
    </message>
    <message>
        <source>{note} ({time})</source>
        <extracomment>One of two results that are compared: what somebody noted about it, and when it was made</extracomment>
        <translation>{note}, {time}</translation>
    </message>
    <message>
        <source>Report of {time}</source>
        <translation>Bericht, {time}</translation>
    </message>
    <message>
        <source>Here, {time}</source>
        <extracomment>The result of this computer, beside one from elsewhere</extracomment>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <source>Test of {time}</source>
        <extracomment>The result of this computer, beside one from elsewhere</extracomment>
        <translation>Test, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day}: &quot;2026-11-22&quot;; {time}: &quot;11:04&quot;</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Unterschiedlich</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>No single fact differs. “Everything” shows what was compared.</source>
        <translation>Bei den einzelnen Angaben gibt es keine Unterschiede. Unter „Alles“ sehen Sie, was verglichen wurde.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>In place of the second of two values that are equal</extracomment>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The targets differ; on the way to them no difference was found.</source>
        <translation>Die Ziele sind verschieden; auf dem Weg zu ihnen wurde kein Unterschied gefunden.</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>Es wurde kein Unterschied gefunden.</translation>
    </message>
    <message>
        <source>The connections do not differ; the computers or the options do.</source>
        <translation>Die Verbindungen unterscheiden sich nicht, wohl aber die Computer oder die Optionen.</translation>
    </message>
    <message>
        <source>Both went the same way; only what was noticed beside the result differs.</source>
        <translation>Der Weg war bei beiden Tests gleich; nur die weiteren Hinweise unterscheiden sich.</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the two was not tested, because its target cannot be tested.</source>
        <translation>Es gibt nichts zu vergleichen: Eines der beiden Ziele lässt sich nicht testen und wurde daher nicht getestet.</translation>
    </message>
    <message>
        <source>Both went the same way as far as is known, but the results differ: {a}, {b}.</source>
        <extracomment>{a} and {b} are short names of results: &quot;Works&quot;, &quot;No answer&quot;</extracomment>
        <translation>Soweit bekannt, war der Weg bei beiden Tests gleich, aber die Ergebnisse unterscheiden sich: „{a}“ und „{b}“.</translation>
    </message>
    <message>
        <source>The first difference: they go through different proxy servers.</source>
        <translation>Der erste Unterschied: Die Verbindungen laufen über verschiedene Proxyserver.</translation>
    </message>
    <message>
        <source>The first difference: the proxy server was set in different places.</source>
        <translation>Der erste Unterschied: Der Proxyserver war an verschiedenen Stellen eingestellt.</translation>
    </message>
    <message>
        <source>The first difference: the name leads to other addresses.</source>
        <translation>Der erste Unterschied: Der Name führt zu verschiedenen Adressen.</translation>
    </message>
    <message>
        <source>The first difference: one connection uses IPv4, the other one IPv6.</source>
        <translation>Der erste Unterschied: Eine Verbindung verwendet IPv4, die andere IPv6.</translation>
    </message>
    <message>
        <source>The first difference: the connections go to different addresses.</source>
        <translation>Der erste Unterschied: Die Verbindungen führen zu verschiedenen Adressen.</translation>
    </message>
    <message>
        <source>The first difference: different services greet on this port.</source>
        <translation>Der erste Unterschied: Auf diesem Port melden sich verschiedene Dienste.</translation>
    </message>
    <message>
        <source>The first difference: different versions of the encryption are used.</source>
        <translation>Der erste Unterschied: Für die Verschlüsselung werden verschiedene Versionen verwendet.</translation>
    </message>
    <message>
        <source>The first difference: different methods of encryption are used.</source>
        <translation>Der erste Unterschied: Es werden verschiedene Verschlüsselungsverfahren verwendet.</translation>
    </message>
    <message>
        <source>The first difference: different protocols were agreed on with the encryption.</source>
        <translation>Der erste Unterschied: Zusammen mit der Verschlüsselung wurden verschiedene Protokolle ausgehandelt.</translation>
    </message>
    <message>
        <source>The first difference: the certificates come from different issuers.</source>
        <translation>Der erste Unterschied: Die Zertifikate stammen von verschiedenen Ausstellern.</translation>
    </message>
    <message>
        <source>The first difference: the certificates belong to different owners.</source>
        <translation>Der erste Unterschied: Die Zertifikate gehören verschiedenen Inhabern.</translation>
    </message>
    <message>
        <source>The first difference: the server shows different certificates.</source>
        <translation>Der erste Unterschied: Der Server zeigt verschiedene Zertifikate vor.</translation>
    </message>
    <message>
        <source>The first difference: the server answers in different ways.</source>
        <translation>Der erste Unterschied: Der Server antwortet unterschiedlich.</translation>
    </message>
    <message>
        <source>The first difference: the server redirects to different places.</source>
        <translation>Der erste Unterschied: Der Server leitet zu verschiedenen Adressen weiter.</translation>
    </message>
    <message>
        <source>The first difference: the answers carry different headers.</source>
        <translation>Der erste Unterschied: Die Antworten unterscheiden sich in den Headern.</translation>
    </message>
    <message>
        <source>The first difference: {fact}.</source>
        <extracomment>{fact} is the name of a fact: &quot;Answer (redirect 1)&quot;, &quot;Addresses that only one has (proxy server)&quot;</extracomment>
        <translation>Der erste Unterschied: {fact}.</translation>
    </message>
    <message>
        <source>The first difference: only one of them goes through a proxy server: {name}.</source>
        <translation>Der erste Unterschied: Nur eine der beiden Verbindungen läuft über einen Proxyserver ({name}).</translation>
    </message>
    <message>
        <source>The first difference: the server redirects only one of them: {name}.</source>
        <translation>Der erste Unterschied: Nur in einem Fall leitet der Server zu einer anderen Adresse weiter ({name}).</translation>
    </message>
    <message>
        <source>The first difference is in the step “{step}”: it worked for one only: {name}.</source>
        <extracomment>{step} is the name of a step: &quot;Look up the name&quot;; {name}: whose it is</extracomment>
        <translation>Der erste Unterschied liegt im Schritt „{step}“: Nur in einem Fall war er erfolgreich ({name}).</translation>
    </message>
    <message>
        <source>The first difference is in the step “{step}”: it failed in different ways.</source>
        <translation>Der erste Unterschied liegt im Schritt „{step}“: Er ist auf unterschiedliche Weise fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Only the time differs: the step “{step}” takes far longer for one: {name}, {time}.</source>
        <translation>Nur die Dauer unterscheidet sich: Der Schritt „{step}“ dauert in einem Fall deutlich länger ({name}; {time}).</translation>
    </message>
    <message>
        <source>The two tests had different targets: {a} and {b}.</source>
        <translation>Die beiden Tests hatten verschiedene Ziele: {a} und {b}.</translation>
    </message>
    <message>
        <source>A test was stopped before it had ended ({name}): what it did not reach cannot be compared.</source>
        <translation>Ein Test wurde vorzeitig abgebrochen ({name}): Was dabei nicht erreicht wurde, lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Different issuers for the same server often mean that a filter or an antivirus program on one of the two ways opens encrypted connections.</source>
        <translation>Verschiedene Aussteller beim selben Server bedeuten oft, dass ein Filter oder Antivirenprogramm auf einem der beiden Wege verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>The tests were made with different options; these alone can be the reason for differences.</source>
        <translation>Die Tests wurden mit verschiedenen Optionen ausgeführt; schon das kann der Grund für Unterschiede sein.</translation>
    </message>
    <message>
        <source>At least one of the reports shows names and addresses under other names: differences in these say nothing.</source>
        <translation>Mindestens einer der Berichte enthält Decknamen anstelle der echten Namen und Adressen: Unterschiede bei Namen und Adressen sagen deshalb nichts aus.</translation>
    </message>
    <message>
        <source>Different: {count}</source>
        <extracomment>How many targets of two lists differ: &quot;Different: 3 · The same: 40&quot;</extracomment>
        <translation>Unterschiedlich: {count}</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>Gleich: {count}</translation>
    </message>
    <message>
        <source>Tested on one side only: {count}</source>
        <translation>Nur auf einer Seite getestet: {count}</translation>
    </message>
    <message>
        <source>Only in: {name}</source>
        <extracomment>{name} is one of the two that are compared: &quot;Here, 11:04&quot;, &quot;Report of 11:10&quot;</extracomment>
        <translation>Nur in: {name}</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Ergebnisse der Tests</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Weg der Verbindung</translation>
    </message>
    <message>
        <source>Time of each step</source>
        <translation>Dauer der einzelnen Schritte</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>Die Computer</translation>
    </message>
    <message>
        <source>Options that differ</source>
        <translation>Abweichende Optionen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Weitere Hinweise</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Zeitpunkt des Tests</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Verwendete Proxyserver</translation>
    </message>
    <message>
        <source>The proxy comes from</source>
        <translation>Ort der Proxyeinstellung</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Abgefragter Name</translation>
    </message>
    <message>
        <source>Addresses of the name</source>
        <translation>Adressen des Namens</translation>
    </message>
    <message>
        <source>Addresses that only one has</source>
        <translation>Nur bei einem Test gefundene Adressen</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>Connected address</source>
        <translation>Verwendete Adresse</translation>
    </message>
    <message>
        <source>Service that greets</source>
        <translation>Dienst, der sich meldet</translation>
    </message>
    <message>
        <source>Name asked for in TLS</source>
        <translation>In TLS angefragter Name</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Encryption method</source>
        <translation>Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>Protocol agreed in TLS (ALPN)</source>
        <translation>Protokollauswahl in TLS (ALPN)</translation>
    </message>
    <message>
        <source>Issuer of the certificate</source>
        <translation>Aussteller des Zertifikats</translation>
    </message>
    <message>
        <source>Owner of the certificate</source>
        <translation>Inhaber des Zertifikats</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>Zertifikat gültig ab</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Fingerabdruck des Zertifikats (SHA-256)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>Zieladresse der Weiterleitung</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Address of the computer</source>
        <translation>Adresse des Computers</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>Eingestellte Proxyserver</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Version of this program</source>
        <translation>Version dieses Programms</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>Addresses that may be used</source>
        <translation>Erlaubte Adressen</translation>
    </message>
    <message>
        <source>Proxy to be used</source>
        <translation>Zu verwendender Proxyserver</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Datei mit eigenem Zertifikat</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>Höchstzahl der Weiterleitungen</translation>
    </message>
    <message>
        <source>Tries after a failure</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Further checks after a failure</source>
        <translation>Folgeprüfungen</translation>
    </message>
    <message>
        <source>{fact} (proxy server)</source>
        <extracomment>{fact}: &quot;Answer&quot;, &quot;Look up the name&quot;</extracomment>
        <translation>{fact} (Proxyserver)</translation>
    </message>
    <message>
        <source>{fact} (redirect {number})</source>
        <extracomment>{fact}: &quot;Answer&quot;, &quot;Look up the name&quot;; {number}: 1 for the first redirect</extracomment>
        <translation>{fact} (Weiterleitung {number})</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <extracomment>{name}: of an HTTP header, such as &quot;Server&quot;</extracomment>
        <translation>Angabe im Header {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>{end} ({code})</source>
        <extracomment>{end}: &quot;failed&quot;; {code}: &quot;ECONNREFUSED&quot;</extracomment>
        <translation>{end} ({code})</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n not as expected</source>
        <translation>
            <numerusform>%n nicht wie erwartet</numerusform>
            <numerusform>%n nicht wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) are not as expected</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen ist das Ergebnis nicht wie erwartet</numerusform>
            <numerusform>Bei %n von {all} Zielen ist das Ergebnis nicht wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) tested so far are as expected</source>
        <translation>
            <numerusform>Beim bisher getesteten Ziel ist das Ergebnis wie erwartet</numerusform>
            <numerusform>Bei allen %n bisher getesteten Zielen ist das Ergebnis wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) are as expected</source>
        <translation>
            <numerusform>Das Ergebnis ist wie erwartet</numerusform>
            <numerusform>Bei allen %n Zielen ist das Ergebnis wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list that was cut: &quot;a, b and 3 more&quot; (names or addresses)</extracomment>
        <translation>
            <numerusform>%n weiterer Eintrag</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) work.</source>
        <translation>
            <numerusform>%n von {all} Zielen funktioniert.</numerusform>
            <numerusform>%n von {all} Zielen funktionieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s): {cause}.</source>
        <extracomment>{cause} is what is worth knowing of targets that work: &quot;Works, but slowly&quot;</extracomment>
        <translation>
            <numerusform>%n von {all} Zielen: {cause}.</numerusform>
            <numerusform>%n von {all} Zielen: {cause}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail in the same way: {cause}.</source>
        <extracomment>{cause} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es auf die gleiche Weise: {cause}.</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es auf die gleiche Weise: {cause}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) share one cause: {cause} ({party}).</source>
        <extracomment>{cause} is the name of a failure: &quot;Proxy refuses&quot;; {party}: who it is about: &quot;proxy.example.net:3128&quot;</extracomment>
        <translation>
            <numerusform>Bei %n von {all} Zielen ist die Ursache dieselbe: {cause} ({party}).</numerusform>
            <numerusform>Bei %n von {all} Zielen ist die Ursache dieselbe: {cause} ({party}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n Zeile übersprungen</numerusform>
            <numerusform>%n Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are on this computer itself.</source>
        <translation>
            <numerusform>%n Ziel liegt auf diesem Computer selbst.</numerusform>
            <numerusform>%n Ziele liegen auf diesem Computer selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are private addresses: what answers there depends on the network.</source>
        <translation>
            <numerusform>%n Ziel ist eine private Adresse: Was dort antwortet, hängt vom Netzwerk ab.</numerusform>
            <numerusform>%n Ziele sind private Adressen: Was dort antwortet, hängt vom Netzwerk ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a remark</source>
        <translation>
            <numerusform>%n davon mit Hinweis</numerusform>
            <numerusform>%n davon mit Hinweis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>%n weitere Ursache</numerusform>
            <numerusform>%n weitere Ursachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %n target(s)</source>
        <translation>
            <numerusform>%n Ziel wird getestet</numerusform>
            <numerusform>%n Ziele werden getestet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) tested so far work</source>
        <translation>
            <numerusform>Das bisher getestete Ziel funktioniert</numerusform>
            <numerusform>Alle %n bisher getesteten Ziele funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) work</source>
        <translation>
            <numerusform>Das Ziel funktioniert</numerusform>
            <numerusform>Alle %n Ziele funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the name lookup</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Namensauflösung</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Namensauflösung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the proxy</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es am Proxyserver</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es am Proxyserver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the connection</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Verbindung</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Verbindung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the encryption</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Verschlüsselung</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Verschlüsselung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail at the answer of the server</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Antwort des Servers</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es an der Antwort des Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail on this computer</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es schon auf diesem Computer</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es schon auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} target(s) fail for the same reason</source>
        <translation>
            <numerusform>Bei %n von {all} Zielen scheitert es aus demselben Grund</numerusform>
            <numerusform>Bei %n von {all} Zielen scheitert es aus demselben Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) skipped</source>
        <translation>
            <numerusform>%n Eintrag übersprungen</numerusform>
            <numerusform>%n Einträge übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something other than “reachable” is expected of %n of them.</source>
        <translation>
            <numerusform>Bei einem davon wird etwas anderes als „erreichbar“ erwartet.</numerusform>
            <numerusform>Bei %n davon wird etwas anderes als „erreichbar“ erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are link-local: only devices on the same cable or Wi-Fi answer there.</source>
        <translation>
            <numerusform>%n Ziel ist eine Link-Local-Adresse: Dort antworten nur Geräte am selben Kabel oder im selben WLAN.</numerusform>
            <numerusform>%n Ziele sind Link-Local-Adressen: Dort antworten nur Geräte am selben Kabel oder im selben WLAN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) are addresses where clouds give out the secrets of a machine, such as 169.254.169.254.</source>
        <translation>
            <numerusform>%n Ziel ist eine Adresse, unter der Cloud-Dienste geheime Daten eines Computers herausgeben, zum Beispiel 169.254.169.254.</numerusform>
            <numerusform>%n Ziele sind Adressen, unter denen Cloud-Dienste geheime Daten eines Computers herausgeben, zum Beispiel 169.254.169.254.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>Lines of a list that was cut</extracomment>
        <translation>
            <numerusform>… und %n weiterer Eintrag</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent again</source>
        <translation>
            <numerusform>%n Paket noch einmal gesendet</numerusform>
            <numerusform>%n Pakete noch einmal gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) since {time}; none failed.</source>
        <translation>
            <numerusform>%n Test seit {time}; keiner ist fehlgeschlagen.</numerusform>
            <numerusform>%n Tests seit {time}; keiner ist fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {tests} test(s) failed since {time}.</source>
        <extracomment>&quot;9 of 120 tests failed since 11:50:00.&quot;</extracomment>
        <translation>
            <numerusform>Seit {time} ist %n von {tests} Tests fehlgeschlagen.</numerusform>
            <numerusform>Seit {time} sind %n von {tests} Tests fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed in a row from {first} to {last}: {case}.</source>
        <extracomment>The longest row of failures; {first} and {last} are times, {case} the name of a failure</extracomment>
        <translation>
            <numerusform>Von {first} bis {last} ist %n Test fehlgeschlagen: {case}.</numerusform>
            <numerusform>Von {first} bis {last} sind %n Tests in Folge fehlgeschlagen: {case}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{case}: %n time(s).</source>
        <extracomment>{case} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>
            <numerusform>{case}: einmal.</numerusform>
            <numerusform>{case}: %n-mal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A fault in this program</source>
        <translation>Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>In diesem Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>This says nothing about your connection. You can go on working; if you pass on the report below, the fault can be found.</source>
        <translation>Über Ihre Verbindung sagt das nichts aus. Sie können weiterarbeiten; wenn Sie den Bericht unten weitergeben, lässt sich der Fehler finden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>the lookup’s answer: this name is not known</source>
        <translation>Antwort der Namensauflösung: Dieser Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>the lookup got no usable answer for now</source>
        <translation>die Namensauflösung hat vorerst keine brauchbare Antwort erhalten</translation>
    </message>
    <message>
        <source>the name server failed or refused to answer</source>
        <translation>der Nameserver hatte einen Fehler oder hat die Antwort verweigert</translation>
    </message>
    <message>
        <source>the name exists, but has no address</source>
        <translation>den Namen gibt es, aber er hat keine Adresse</translation>
    </message>
    <message>
        <source>the name has no address of the kind that was asked for</source>
        <translation>der Name hat keine Adresse der gewünschten Art</translation>
    </message>
    <message>
        <source>the lookup did not understand the port</source>
        <translation>die Namensauflösung hat den Port nicht verstanden</translation>
    </message>
    <message>
        <source>the network reported: there is no way to this host</source>
        <translation>Meldung des Netzwerks: Es gibt keinen Weg zu diesem Host</translation>
    </message>
    <message>
        <source>the system reported: this host does not answer in its network</source>
        <translation>Meldung des Systems: Dieser Host antwortet in seinem Netzwerk nicht</translation>
    </message>
    <message>
        <source>the system reported: no way is known to this network</source>
        <translation>Meldung des Systems: Zu diesem Netzwerk ist kein Weg bekannt</translation>
    </message>
    <message>
        <source>the system reported: the network connection is down</source>
        <translation>Meldung des Systems: Die Netzwerkverbindung ist ausgefallen</translation>
    </message>
    <message>
        <source>the system or a firewall forbade it</source>
        <translation>das System oder eine Firewall hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>the system forbade it</source>
        <translation>das System hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>this computer has no free port or no address of this kind</source>
        <translation>dieser Computer hat keinen freien Port oder keine Adresse dieser Art</translation>
    </message>
    <message>
        <source>this computer does not support this kind of address</source>
        <translation>dieser Computer unterstützt diese Art von Adresse nicht</translation>
    </message>
    <message>
        <source>this program has too many files and connections open</source>
        <translation>dieses Programm hat zu viele Dateien und Verbindungen geöffnet</translation>
    </message>
    <message>
        <source>the system has no memory left for connections</source>
        <translation>das System hat keinen Speicher mehr für Verbindungen</translation>
    </message>
    <message>
        <source>the system gave up waiting for an answer</source>
        <translation>das System wartet nicht länger auf eine Antwort</translation>
    </message>
    <message>
        <source>the first bytes that came were not TLS</source>
        <translation>die ersten empfangenen Bytes waren kein TLS</translation>
    </message>
    <message>
        <source>the first bytes that came were HTTP, not TLS</source>
        <translation>die ersten empfangenen Bytes waren HTTP, nicht TLS</translation>
    </message>
    <message>
        <source>the other side ended the connection without closing TLS</source>
        <translation>die Gegenseite hat die Verbindung beendet, ohne TLS abzuschließen</translation>
    </message>
    <message>
        <source>stopped by this program: the time limit was reached</source>
        <translation>von diesem Programm abgebrochen: Das Zeitlimit wurde erreicht</translation>
    </message>
    <message>
        <source>raised by requests; connecting took too long</source>
        <translation>von requests ausgelöst; der Verbindungsaufbau hat zu lange gedauert</translation>
    </message>
    <message>
        <source>raised by requests; the connection stood, then nothing came</source>
        <translation>von requests ausgelöst; die Verbindung stand, dann kam nichts</translation>
    </message>
    <message>
        <source>raised by requests; the encrypted connection failed</source>
        <translation>von requests ausgelöst; die verschlüsselte Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>raised by requests; the proxy server is the problem</source>
        <translation>von requests ausgelöst; es liegt am Proxyserver</translation>
    </message>
    <message>
        <source>raised by requests; not the built-in ConnectionError</source>
        <translation>von requests ausgelöst; nicht die eingebaute Ausnahme ConnectionError</translation>
    </message>
    <message>
        <source>raised by requests; a time limit was reached</source>
        <translation>von requests ausgelöst; ein Zeitlimit wurde erreicht</translation>
    </message>
    <message>
        <source>raised by requests; it was redirected too often</source>
        <translation>von requests ausgelöst; es wurde zu oft weitergeleitet</translation>
    </message>
    <message>
        <source>raised by requests; the content broke off</source>
        <translation>von requests ausgelöst; der Inhalt brach ab</translation>
    </message>
    <message>
        <source>raised by requests; the content cannot be unpacked</source>
        <translation>von requests ausgelöst; der Inhalt kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>raised by requests; a header is not valid</source>
        <translation>von requests ausgelöst; ein Header ist ungültig</translation>
    </message>
    <message>
        <source>raised by requests; the proxy setting is not an address</source>
        <translation>von requests ausgelöst; die Proxyeinstellung ist keine Adresse</translation>
    </message>
    <message>
        <source>raised by requests; it does not know this protocol</source>
        <translation>von requests ausgelöst; requests kennt dieses Protokoll nicht</translation>
    </message>
    <message>
        <source>raised by requests; the protocol is missing</source>
        <translation>von requests ausgelöst; das Protokoll fehlt</translation>
    </message>
    <message>
        <source>raised by requests; this is not a valid URL</source>
        <translation>von requests ausgelöst; das ist keine gültige URL</translation>
    </message>
    <message>
        <source>raised by requests; the base of all its exceptions</source>
        <translation>von requests ausgelöst; die Basisklasse aller seiner Ausnahmen</translation>
    </message>
    <message>
        <source>urllib3, used by requests, gave up; the reason follows</source>
        <translation>urllib3, von requests verwendet, hat aufgegeben; der Grund folgt</translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation>der Name konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the connection could not be opened</source>
        <translation>die Verbindung konnte nicht hergestellt werden</translation>
    </message>
    <message>
        <source>the connection was not open in time</source>
        <translation>die Verbindung kam nicht rechtzeitig zustande</translation>
    </message>
    <message>
        <source>nothing came within the time limit for reading</source>
        <translation>innerhalb des Zeitlimits für das Lesen kam nichts an</translation>
    </message>
    <message>
        <source>the connection to the proxy server failed</source>
        <translation>die Verbindung zum Proxyserver ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the encrypted connection failed</source>
        <translation>die verschlüsselte Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a part of the content has no valid length</source>
        <translation>ein Teil des Inhalts hat keine gültige Längenangabe</translation>
    </message>
    <message>
        <source>less came than was announced</source>
        <translation>es kam weniger an als angekündigt</translation>
    </message>
    <message>
        <source>the content could not be unpacked</source>
        <translation>der Inhalt konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>the host name is not valid</source>
        <translation>der Hostname ist ungültig</translation>
    </message>
    <message>
        <source>the conversation broke off or broke the rules</source>
        <translation>der Austausch brach ab oder verstieß gegen die Regeln</translation>
    </message>
    <message>
        <source>raised by urllib3, which requests uses</source>
        <translation>von urllib3 ausgelöst, das requests verwendet</translation>
    </message>
    <message>
        <source>the server closed the connection before it answered</source>
        <translation>der Server hat die Verbindung geschlossen, bevor er geantwortet hat</translation>
    </message>
    <message>
        <source>the answer does not begin as HTTP does</source>
        <translation>die Antwort beginnt nicht so, wie HTTP es vorsieht</translation>
    </message>
    <message>
        <source>a line of the answer is too long</source>
        <translation>eine Zeile der Antwort ist zu lang</translation>
    </message>
    <message>
        <source>the answer breaks the rules of HTTP</source>
        <translation>die Antwort verstößt gegen die Regeln von HTTP</translation>
    </message>
    <message>
        <source>the connection to the SOCKS proxy server failed</source>
        <translation>die Verbindung zum SOCKS-Proxyserver ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the SOCKS proxy server wants another user name or password</source>
        <translation>der SOCKS-Proxyserver verlangt einen anderen Benutzernamen oder ein anderes Passwort</translation>
    </message>
    <message>
        <source>the SOCKS proxy server refused or failed</source>
        <translation>der SOCKS-Proxyserver hat die Verbindung abgelehnt oder hatte einen Fehler</translation>
    </message>
    <message>
        <source>the server’s certificate was not accepted</source>
        <translation>das Zertifikat des Servers wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>the other side closed the encrypted connection</source>
        <translation>die Gegenseite hat die verschlüsselte Verbindung geschlossen</translation>
    </message>
    <message>
        <source>TLS, the encryption, failed</source>
        <translation>TLS, die Verschlüsselung, ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the system could not look up the name</source>
        <translation>das System konnte den Namen nicht auflösen</translation>
    </message>
    <message>
        <source>the answer of the server’s system: nobody listens here</source>
        <translation>Antwort des Systems auf dem Server: Hier lauscht kein Programm</translation>
    </message>
    <message>
        <source>the other side broke off the connection</source>
        <translation>die Gegenseite hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>this computer broke off the connection</source>
        <translation>dieser Computer hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>the other side had closed the connection already</source>
        <translation>die Gegenseite hatte die Verbindung bereits geschlossen</translation>
    </message>
    <message>
        <source>the base of Python’s connection errors</source>
        <translation>die Basisklasse der Verbindungsfehler von Python</translation>
    </message>
    <message>
        <source>nothing happened until the time limit</source>
        <translation>bis zum Zeitlimit ist nichts passiert</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>eine Datei fehlt</translation>
    </message>
    <message>
        <source>an error that the operating system reported</source>
        <translation>ein Fehler, den das Betriebssystem gemeldet hat</translation>
    </message>
    <message>
        <source>a text could not be converted</source>
        <translation>ein Text konnte nicht umgewandelt werden</translation>
    </message>
    <message>
        <source>a value that was not expected</source>
        <translation>ein unerwarteter Wert</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>der Speicher reichte nicht aus</translation>
    </message>
    <message>
        <source>this program has no explanation for this exception</source>
        <translation>dieses Programm hat keine Erklärung für diese Ausnahme</translation>
    </message>
    <message>
        <source>Inherits from {bases}. Caught by the built-in {builtin}, not by {requests}.</source>
        <translation>Erbt von {bases}. Wird vom eingebauten {builtin} abgefangen, nicht von {requests}.</translation>
    </message>
    <message>
        <source>Inherits from {bases}. Caught by {requests}, not by the built-in {builtin}.</source>
        <translation>Erbt von {bases}. Wird von {requests} abgefangen, nicht vom eingebauten {builtin}.</translation>
    </message>
    <message>
        <source>Inherits from {bases}. Caught neither by the built-in {builtin} nor by {requests}.</source>
        <translation>Erbt von {bases}. Wird weder vom eingebauten {builtin} noch von {requests} abgefangen.</translation>
    </message>
</context>
<context>
    <name>Expand</name>
    <message>
        <source>Read an answer</source>
        <translation>Antwort lesen</translation>
    </message>
    <message>
        <source>Did you hand over a report with other names for hosts and addresses? Paste the answer to it, and it is shown with the real names. Nothing of it leaves this computer.</source>
        <translation>Haben Sie einen Bericht mit Decknamen für Hosts und Adressen weitergegeben? Fügen Sie die Antwort darauf hier ein, um sie mit den echten Namen zu lesen. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>for example: Please ask for port 443 of {host} to be opened.</source>
        <extracomment>An example of an answer with other names; the names stay as they are</extracomment>
        <translation>zum Beispiel: Bitte lassen Sie Port 443 für {host} öffnen.</translation>
    </message>
    <message>
        <source>With the real names</source>
        <translation>Mit den echten Namen</translation>
    </message>
    <message>
        <source>The names are those of your report of {time}.</source>
        <translation>Die Namen stammen aus Ihrem Bericht vom {time}.</translation>
    </message>
    <message>
        <source>No report handed over from this computer has all the names in this text.</source>
        <translation>Kein von diesem Computer weitergegebener Bericht enthält alle Namen in diesem Text.</translation>
    </message>
    <message>
        <source>Several of your reports have these names; the newest one was taken. Check that it is the right one.</source>
        <translation>Mehrere Ihrer Berichte enthalten diese Namen; der neueste wurde verwendet. Prüfen Sie, ob es der richtige ist.</translation>
    </message>
    <message>
        <source>No report with other names was handed over from this computer.</source>
        <translation>Von diesem Computer wurde noch kein Bericht mit Decknamen weitergegeben.</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>reachable</source>
        <extracomment>Each of these stands behind &quot;Expected: &quot;</extracomment>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>an answer of any status</source>
        <translation>Antwort mit beliebigem Status</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>“{case}”</source>
        <translation>„{case}“</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>certificate from {issuer}</source>
        <translation>Zertifikat von {issuer}</translation>
    </message>
    <message>
        <source>Expected: {what}</source>
        <translation>Erwartet: {what}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This file cannot be opened. Check its name, and whether you may read it.</source>
        <translation>Diese Datei kann nicht geöffnet werden. Prüfen Sie den Dateinamen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Diese Datei ist zu groß.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8. A table of a spreadsheet can be saved as CSV; then it can be read.</source>
        <translation>Diese Datei ist keine Textdatei in UTF-8. Eine Tabelle aus einer Tabellenkalkulation können Sie als CSV speichern; dann kann sie gelesen werden.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file ends in the middle: it was not saved or sent completely.</source>
        <translation>Diese Datei bricht mittendrin ab, weil sie nicht vollständig gespeichert oder gesendet wurde.</translation>
    </message>
    <message>
        <source>This file looks like JSON, but it is not written correctly.</source>
        <translation>Diese Datei sieht nach JSON aus, ist aber kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This file is nested too deeply to be read.</source>
        <translation>Diese Datei ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>A number in this file is not written correctly, or it is far too long.</source>
        <translation>Eine Zahl in dieser Datei ist falsch geschrieben oder viel zu lang.</translation>
    </message>
    <message>
        <source>{key} stands twice in the same place of this file: which one counts is unclear.</source>
        <translation>{key} steht in dieser Datei zweimal an derselben Stelle: Welche Angabe gilt, ist unklar.</translation>
    </message>
    <message>
        <source>{text} See line {line}.</source>
        <extracomment>{text} is one sentence or two</extracomment>
        <translation>{text} Siehe Zeile {line}.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{number} B</source>
        <extracomment>Bytes</extracomment>
        <translation>{number} B</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}, {hour}:{minute} UTC</source>
        <extracomment>A date and time; put the parts into the order of the language, for example {day}.{month}.{year}</extracomment>
        <translation>{day}.{month}.{year}, {hour}:{minute} UTC</translation>
    </message>
    <message>
        <source>{list}, {item}</source>
        <extracomment>Puts one more item at the end of a list; only the comma is to be translated</extracomment>
        <translation>{list}, {item}</translation>
    </message>
    <message>
        <source>{list} and {more}</source>
        <extracomment>{list}: &quot;a, b&quot;; {more}: &quot;3 more&quot;</extracomment>
        <translation>{list} und {more}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}, {time}</source>
        <extracomment>A date and a time of day; put the parts into the order of the language, for example {day}.{month}.{year}</extracomment>
        <translation>{day}.{month}.{year}, {time}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>One of {all} fails: {cause}.</source>
        <extracomment>{cause} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>Bei einem von {all} Zielen scheitert es: {cause}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>How many tests of a list have ended: &quot;38 of 50&quot;</extracomment>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>noch etwa {duration}</translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message>
        <source>Target: {target}</source>
        <translation>Ziel: {target}</translation>
    </message>
    <message>
        <source>Time of the test: {time}</source>
        <translation>Zeitpunkt des Tests: {time}</translation>
    </message>
    <message>
        <source>From this computer: {address}</source>
        <translation>Von diesem Computer: {address}</translation>
    </message>
    <message>
        <source>To these addresses: {addresses}</source>
        <translation>Zu diesen Adressen: {addresses}</translation>
    </message>
    <message>
        <source>Directly, not through a proxy server</source>
        <translation>Direkt, nicht über einen Proxyserver</translation>
    </message>
    <message>
        <source>Through this proxy server: {proxy}</source>
        <translation>Über diesen Proxyserver: {proxy}</translation>
    </message>
    <message>
        <source>Through this proxy server: {proxy}, set in {source}</source>
        <extracomment>{source}: &quot;an environment variable&quot;, &quot;the settings of the system&quot;</extracomment>
        <translation>Über diesen Proxyserver: {proxy}, eingestellt {source}</translation>
    </message>
    <message>
        <source>The connection went through a proxy server.</source>
        <translation>Die Verbindung lief über einen Proxyserver.</translation>
    </message>
    <message>
        <source>Name servers asked: {servers}</source>
        <translation>Befragte Nameserver: {servers}</translation>
    </message>
    <message>
        <source>Addresses found for {host}: {addresses}</source>
        <translation>Gefundene Adressen für {host}: {addresses}</translation>
    </message>
    <message>
        <source>Step that failed: {step}, after {seconds}</source>
        <extracomment>{step} is the name of a step: &quot;Connect&quot;</extracomment>
        <translation>Fehlgeschlagener Schritt: {step}, nach {seconds}</translation>
    </message>
    <message>
        <source>Error: {error}</source>
        <translation>Fehler: {error}</translation>
    </message>
    <message>
        <source>What would have to be allowed: TCP connections to {target}</source>
        <translation>Zu erlauben wären: TCP-Verbindungen zu {target}</translation>
    </message>
    <message>
        <source>Answer: {status}</source>
        <translation>Antwort: {status}</translation>
    </message>
    <message>
        <source>Encryption: {version}</source>
        <translation>Verschlüsselung: {version}</translation>
    </message>
    <message>
        <source>Certificate seen: {subject}</source>
        <translation>Vorgezeigtes Zertifikat: {subject}</translation>
    </message>
    <message>
        <source>Issued by: {issuer}</source>
        <translation>Ausgestellt von: {issuer}</translation>
    </message>
    <message>
        <source>Valid from {start} until {end}</source>
        <translation>Gültig von {start} bis {end}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>Fingerabdruck (SHA-256): {fingerprint}</translation>
    </message>
    <message>
        <source>Header {name}: {value}</source>
        <translation>Header {name}: {value}</translation>
    </message>
    <message>
        <source>Subject: {problem} ({target})</source>
        <extracomment>The subject of a mail or ticket. {problem}: &quot;Connection refused&quot;; {target}: host:port</extracomment>
        <translation>Betreff: {problem} ({target})</translation>
    </message>
    <message>
        <source>A connection from a computer in your network meets with an error. Could you have a look at it, please?</source>
        <translation>bei einer Verbindung von einem Computer in Ihrem Netzwerk ist ein Fehler aufgetreten. Könnten Sie sich das bitte ansehen?</translation>
    </message>
    <message>
        <source>A connection from a computer in your network works, but with a remark that you may want to know of.</source>
        <translation>eine Verbindung von einem Computer in Ihrem Netzwerk funktioniert, allerdings ist dabei etwas aufgefallen, das für Sie von Interesse sein könnte.</translation>
    </message>
    <message>
        <source>A connection to your server meets with an error. Could you have a look at it, please?</source>
        <translation>bei einer Verbindung zu Ihrem Server ist ein Fehler aufgetreten. Könnten Sie sich das bitte ansehen?</translation>
    </message>
    <message>
        <source>A connection to your server works, but with a remark that you may want to know of.</source>
        <translation>eine Verbindung zu Ihrem Server funktioniert, allerdings ist dabei etwas aufgefallen, das für Sie von Interesse sein könnte.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>What was found: {summary}</source>
        <translation>Festgestellt wurde Folgendes: {summary}</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>Folgendes würde helfen:</translation>
    </message>
    <message>
        <source>Code of this result: {code}</source>
        <translation>Kurzcode dieses Ergebnisses: {code}</translation>
    </message>
    <message>
        <source>Tested with Connection Tester {version}; code of this result: {code}</source>
        <extracomment>{version}: of this program</extracomment>
        <translation>Getestet mit Connection Tester {version}; Kurzcode dieses Ergebnisses: {code}</translation>
    </message>
    <message>
        <source>Message to your network administrator</source>
        <translation>Nachricht an Ihren Netzwerkadministrator</translation>
    </message>
    <message>
        <source>What your network administrator needs to look into this, and nothing else. Copy it into a mail or a ticket.</source>
        <translation>Dieser Text enthält, was Ihr Netzwerkadministrator für die Klärung braucht, und sonst nichts. Kopieren Sie ihn in eine E-Mail oder ein Ticket.</translation>
    </message>
    <message>
        <source>Message to the server’s operator</source>
        <translation>Nachricht an den Betreiber des Servers</translation>
    </message>
    <message>
        <source>What the server’s operator needs to look into this, and nothing about your network. Copy it into a mail or a ticket.</source>
        <translation>Dieser Text enthält, was der Betreiber des Servers für die Klärung braucht, und nichts über Ihr Netzwerk. Kopieren Sie ihn in eine E-Mail oder ein Ticket.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history was damaged. It is kept as {file}, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er wird als {file} aufbewahrt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history comes from a newer version of this program. It is shown, but nothing is added.</source>
        <translation>Der Verlauf stammt von einer neueren Version dieses Programms. Er wird angezeigt, aber nicht ergänzt.</translation>
    </message>
    <message>
        <source>The history cannot be used ({code}). Results are kept only until the window is closed.</source>
        <translation>Der Verlauf kann nicht verwendet werden ({code}). Ergebnisse bleiben nur erhalten, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The history cannot be written at the moment ({code}). It is tried again.</source>
        <translation>Der Verlauf kann derzeit nicht geschrieben werden ({code}). Der Versuch wird wiederholt.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Host, host:port, URL or error message</source>
        <translation>Host, Host:Port, URL oder Fehlermeldung</translation>
    </message>
    <message>
        <source>What to test or to explain (Ctrl+L)</source>
        <translation>Was getestet oder erklärt werden soll (Strg+L)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>How tests are made (Ctrl+,)</source>
        <translation>Wie getestet wird (Strg+,)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Protocol: automatic</source>
        <translation>Protokoll: automatisch</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Test this target (Enter)</source>
        <translation>Dieses Ziel testen (Enter)</translation>
    </message>
    <message>
        <source>Stop this test (Esc)</source>
        <translation>Diesen Test abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Explain this error message (Enter)</source>
        <translation>Diese Fehlermeldung erklären (Enter)</translation>
    </message>
    <message>
        <source>{protocol} on port {port}</source>
        <translation>{protocol} auf Port {port}</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the protocol that will be used and buttons with the names of other protocols.</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>A practice target, tested with its own options.</source>
        <translation>Ein Übungsziel, das mit eigenen Optionen getestet wird.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Meinten Sie:</translation>
    </message>
    <message>
        <source>The short code of a result</source>
        <translation>Der Kurzcode eines Ergebnisses</translation>
    </message>
    <message>
        <source>An error message</source>
        <translation>Eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Is it an error message? Paste all of it, with its codes and numbers: they say more than words. To test a server, enter its host, host:port or URL.</source>
        <translation>Ist das eine Fehlermeldung? Fügen Sie sie vollständig ein, mit allen Codes und Nummern: Diese sagen mehr als Worte. Um einen Server zu testen, geben Sie Host, Host:Port oder URL ein.</translation>
    </message>
    <message>
        <source>This text was not recognised</source>
        <translation>Dieser Text wurde nicht erkannt</translation>
    </message>
    <message>
        <source>Test with {protocol} on port {port} instead</source>
        <translation>Stattdessen mit {protocol} auf Port {port} testen</translation>
    </message>
    <message>
        <source>Use {text} instead</source>
        <translation>Stattdessen {text} verwenden</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Nothing listens on the port</source>
        <translation>Kein Programm lauscht auf dem Port</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>Greets, but is not a website</source>
        <translation>Meldet sich, ist aber keine Website</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Greets as mail servers do</source>
        <translation>Meldet sich so, wie es Mailserver tun</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>The certificate has run out</source>
        <translation>Das Zertifikat ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate becomes valid in a month</source>
        <translation>Das Zertifikat wird erst in einem Monat gültig</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>A certificate for another host</source>
        <translation>Ein Zertifikat für einen anderen Host</translation>
    </message>
    <message>
        <source>Certificate without names</source>
        <translation>Zertifikat ohne Namen</translation>
    </message>
    <message>
        <source>It names its host in the old way only</source>
        <translation>Es nennt seinen Host nur auf die alte Art</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>Nobody vouches for the server</source>
        <translation>Niemand sonst bürgt für den Server</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Unvollständige Kette</translation>
    </message>
    <message>
        <source>The server leaves out a certificate</source>
        <translation>Der Server lässt ein Zertifikat weg</translation>
    </message>
    <message>
        <source>Unknown authority</source>
        <translation>Unbekannte Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Signed by someone nobody knows</source>
        <translation>Signiert von einer Stelle, die niemand kennt</translation>
    </message>
    <message>
        <source>Someone in between</source>
        <translation>Jemand dazwischen</translation>
    </message>
    <message>
        <source>A filter signs in place of the site</source>
        <translation>Ein Filter signiert anstelle der Website</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Schwacher Schlüssel</translation>
    </message>
    <message>
        <source>A key of 1,024 bits is too short today</source>
        <translation>Ein Schlüssel mit 1024 Bit ist heute zu kurz</translation>
    </message>
    <message>
        <source>Outdated encryption</source>
        <translation>Veraltete Verschlüsselung</translation>
    </message>
    <message>
        <source>The server knows nothing newer than TLS 1.0</source>
        <translation>Der Server kennt nichts Neueres als TLS 1.0</translation>
    </message>
    <message>
        <source>Client certificate needed</source>
        <translation>Clientzertifikat erforderlich</translation>
    </message>
    <message>
        <source>The server asks who you are</source>
        <translation>Der Server fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Unbekannter Name</translation>
    </message>
    <message>
        <source>The server does not know the host that is asked for</source>
        <translation>Der Server kennt den angefragten Host nicht</translation>
    </message>
    <message>
        <source>Stalled encryption</source>
        <translation>Stockende Verschlüsselung</translation>
    </message>
    <message>
        <source>The handshake never ends</source>
        <translation>Der Handshake endet nie</translation>
    </message>
    <message>
        <source>Closed at once</source>
        <translation>Sofort geschlossen</translation>
    </message>
    <message>
        <source>The server hangs up without a word</source>
        <translation>Der Server beendet die Verbindung wortlos</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>https:// to a port that speaks plain HTTP</source>
        <translation>https:// auf einem Port mit unverschlüsseltem HTTP</translation>
    </message>
    <message>
        <source>Encrypted only</source>
        <translation>Nur verschlüsselt</translation>
    </message>
    <message>
        <source>http:// to a port that speaks TLS</source>
        <translation>http:// auf einem Port mit TLS</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The port stays silent, as behind a firewall</source>
        <translation>Der Port schweigt, wie hinter einer Firewall</translation>
    </message>
    <message>
        <source>Only on IPv6</source>
        <translation>Nur über IPv6</translation>
    </message>
    <message>
        <source>The server listens on ::1, not on 127.0.0.1</source>
        <translation>Der Server lauscht auf ::1, nicht auf 127.0.0.1</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>The port takes the connection and closes it</source>
        <translation>Der Port nimmt die Verbindung an und schließt sie</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Sofort zurückgesetzt</translation>
    </message>
    <message>
        <source>The port takes the connection and breaks it off</source>
        <translation>Der Port nimmt die Verbindung an und bricht sie ab</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>Proxyserver lehnt ab</translation>
    </message>
    <message>
        <source>No proxy runs at the address that is set</source>
        <translation>An der eingestellten Adresse läuft kein Proxyserver</translation>
    </message>
    <message>
        <source>Proxy says no</source>
        <translation>Proxyserver sagt Nein</translation>
    </message>
    <message>
        <source>403: its rules forbid the way out</source>
        <translation>403: Seine Regeln verbieten den Weg nach draußen</translation>
    </message>
    <message>
        <source>Proxy gets no further</source>
        <translation>Proxyserver kommt nicht weiter</translation>
    </message>
    <message>
        <source>502: it does not reach the server</source>
        <translation>502: Er erreicht den Server nicht</translation>
    </message>
    <message>
        <source>Proxy set as https://</source>
        <translation>Proxyserver als https:// eingestellt</translation>
    </message>
    <message>
        <source>But the proxy itself speaks plain HTTP</source>
        <translation>Er selbst verwendet aber unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>SOCKS proxy fails</source>
        <translation>SOCKS-Proxyserver scheitert</translation>
    </message>
    <message>
        <source>It finds no way to the server</source>
        <translation>Er findet keinen Weg zum Server</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>429: come back in half a minute</source>
        <translation>429: In einer halben Minute erneut versuchen</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Fehler am Gateway</translation>
    </message>
    <message>
        <source>502: the server behind the server has failed</source>
        <translation>502: Der Server hinter dem Server ist ausgefallen</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Zeitüberschreitung am Gateway</translation>
    </message>
    <message>
        <source>504: the server behind the server is too slow</source>
        <translation>504: Der Server hinter dem Server ist zu langsam</translation>
    </message>
    <message>
        <source>Open port</source>
        <translation>Offener Port</translation>
    </message>
    <message>
        <source>Connects, and waits to be spoken to</source>
        <translation>Nimmt die Verbindung an und wartet auf eine Anfrage</translation>
    </message>
    <message>
        <source>Encryption lost</source>
        <translation>Verschlüsselung geht verloren</translation>
    </message>
    <message>
        <source>Works, but leads from https:// to http://</source>
        <translation>Funktioniert, führt aber von https:// zu http://</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Works for three more days</source>
        <translation>Funktioniert noch drei Tage</translation>
    </message>
    <message>
        <source>Slow encryption</source>
        <translation>Langsame Verschlüsselung</translation>
    </message>
    <message>
        <source>Works, but the handshake takes more than a second</source>
        <translation>Funktioniert, aber der Handshake dauert länger als eine Sekunde</translation>
    </message>
    <message>
        <source>Cut short, unnoticed</source>
        <translation>Unbemerkt abgeschnitten</translation>
    </message>
    <message>
        <source>The end is missing, yet no error is raised</source>
        <translation>Das Ende fehlt, aber es wird kein Fehler ausgelöst</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Connected, but the server stays silent</source>
        <translation>Verbunden, aber der Server schweigt</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>Cut off after the request</source>
        <translation>Nach der Anfrage abgebrochen</translation>
    </message>
    <message>
        <source>Empty reply</source>
        <translation>Leere Antwort</translation>
    </message>
    <message>
        <source>Hangs up instead of answering</source>
        <translation>Beendet die Verbindung, statt zu antworten</translation>
    </message>
    <message>
        <source>Not a web server</source>
        <translation>Kein Webserver</translation>
    </message>
    <message>
        <source>http:// to a port that speaks SSH</source>
        <translation>http:// auf einem Port mit SSH</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Less arrives than was promised</source>
        <translation>Es kommt weniger an als angekündigt</translation>
    </message>
    <message>
        <source>Stuck halfway</source>
        <translation>Auf halbem Weg stecken geblieben</translation>
    </message>
    <message>
        <source>The page begins, then nothing more comes</source>
        <translation>Die Seite beginnt, dann kommt nichts mehr</translation>
    </message>
    <message>
        <source>Dripping headers</source>
        <translation>Tröpfelnde Header</translation>
    </message>
    <message>
        <source>The answer begins, but gets no further</source>
        <translation>Die Antwort beginnt, kommt aber nicht weiter</translation>
    </message>
    <message>
        <source>Dripping page</source>
        <translation>Tröpfelnde Seite</translation>
    </message>
    <message>
        <source>One byte now and then, without end</source>
        <translation>Ab und zu ein Byte, ohne Ende</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <translation>Fehlerhafte Antwort</translation>
    </message>
    <message>
        <source>A piece of the page does not say how long it is</source>
        <translation>Ein Stück der Seite gibt seine Länge nicht an</translation>
    </message>
    <message>
        <source>Broken compression</source>
        <translation>Fehlerhafte Komprimierung</translation>
    </message>
    <message>
        <source>Said to be compressed, but it is not</source>
        <translation>Angeblich komprimiert, in Wirklichkeit aber nicht</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>Weiterleitungsschleife</translation>
    </message>
    <message>
        <source>Sent in circles</source>
        <translation>Im Kreis geschickt</translation>
    </message>
    <message>
        <source>Moved to a dead end</source>
        <translation>Umzug in eine Sackgasse</translation>
    </message>
    <message>
        <source>A redirect to another host that refuses</source>
        <translation>Weiterleitung zu einem anderen Host, der ablehnt</translation>
    </message>
    <message>
        <source>Unusable redirect</source>
        <translation>Unbrauchbare Weiterleitung</translation>
    </message>
    <message>
        <source>A redirect into an app, not to a website</source>
        <translation>Weiterleitung in eine App statt zu einer Website</translation>
    </message>
    <message>
        <source>Network sign-in page</source>
        <translation>Anmeldeseite des Netzwerks</translation>
    </message>
    <message>
        <source>As in a hotel: sign in before anything works</source>
        <translation>Wie im Hotel: Vor der Anmeldung funktioniert nichts</translation>
    </message>
    <message>
        <source>Blocked page</source>
        <translation>Gesperrte Seite</translation>
    </message>
    <message>
        <source>Looks like success, but a filter has answered</source>
        <translation>Sieht nach Erfolg aus, aber ein Filter hat geantwortet</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>401: the page asks for a password</source>
        <translation>401: Die Seite verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>403: the server does not show it</source>
        <translation>403: Der Server gibt die Seite nicht heraus</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>404: the address leads nowhere</source>
        <translation>404: Die Adresse führt ins Leere</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Fehler im Server</translation>
    </message>
    <message>
        <source>500: the server has failed</source>
        <translation>500: Der Server meldet einen eigenen Fehler</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>503: come back in two minutes</source>
        <translation>503: In zwei Minuten erneut versuchen</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>Proxyserver verlangt ein Passwort</translation>
    </message>
    <message>
        <source>407 on the way out</source>
        <translation>407 auf dem Weg nach draußen</translation>
    </message>
    <message>
        <source>Proxy hangs up</source>
        <translation>Proxyserver beendet die Verbindung</translation>
    </message>
    <message>
        <source>Closes the connection without a word</source>
        <translation>Schließt die Verbindung wortlos</translation>
    </message>
    <message>
        <source>Silent proxy</source>
        <translation>Stummer Proxyserver</translation>
    </message>
    <message>
        <source>Takes the request and does nothing</source>
        <translation>Nimmt die Anfrage an und tut nichts</translation>
    </message>
    <message>
        <source>A page that works</source>
        <translation>Funktionierende Seite</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>A secure page that works</source>
        <translation>Funktionierende sichere Seite</translation>
    </message>
    <message>
        <source>HTTPS under the practice authority</source>
        <translation>HTTPS mit der Zertifizierungsstelle der Übungsserver</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>A redirect to another host that works</source>
        <translation>Funktionierende Weiterleitung zu einem anderen Host</translation>
    </message>
    <message>
        <source>A proxy that works</source>
        <translation>Funktionierender Proxyserver</translation>
    </message>
    <message>
        <source>The password is given along</source>
        <translation>Das Passwort wird mitgesendet</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>System default ({language})</source>
        <translation>Systemstandard ({language})</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Search results</source>
        <translation>Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>Test many targets</source>
        <translation>Viele Ziele testen</translation>
    </message>
    <message>
        <source>UDP, which cannot be tested here</source>
        <translation>UDP kann hier nicht getestet werden</translation>
    </message>
    <message>
        <source>holds a user name or password, which do not belong in a plan</source>
        <translation>enthält einen Benutzernamen oder ein Passwort; beides gehört nicht in einen Plan</translation>
    </message>
    <message>
        <source>says nothing of where to connect</source>
        <translation>gibt nicht an, wohin die Verbindung gehen soll</translation>
    </message>
    <message>
        <source>what is expected of it is not understood</source>
        <translation>unverständliche Angabe, welches Ergebnis erwartet wird</translation>
    </message>
    <message>
        <source>is tested there in a way that does not exist here</source>
        <translation>wird dort auf eine Art getestet, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>Entry {entry}: {text}</source>
        <translation>Eintrag {entry}: {text}</translation>
    </message>
    <message>
        <source>Entry {entry}</source>
        <translation>Eintrag {entry}</translation>
    </message>
    <message>
        <source>the same as entry {entry}</source>
        <translation>dasselbe wie Eintrag {entry}</translation>
    </message>
    <message>
        <source>Targets, one a line</source>
        <translation>Ziele, eines pro Zeile</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of this run</source>
        <translation>Name dieses Durchlaufs</translation>
    </message>
    <message>
        <source>for example: Branch office</source>
        <translation>zum Beispiel: Zweigstelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{targets}, {lines}</source>
        <extracomment>What a list holds: &quot;48 targets, 2 lines skipped&quot;</extracomment>
        <translation>{targets}, {lines}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxyserver</translation>
    </message>
    <message>
        <source>The user name and password for {proxy} were not kept. Please enter them again.</source>
        <translation>Benutzername und Passwort für {proxy} wurden nicht gespeichert. Bitte geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Search for a target, a word, a code, a note, a day ({day}) or a month ({month}); Ctrl+F</source>
        <translation>Nach einem Ziel, einem Wort, einem Code, einer Notiz, einem Tag ({day}) oder einem Monat ({month}) suchen; Strg+F</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>the same as in line {line}</source>
        <translation>dasselbe wie in Zeile {line}</translation>
    </message>
    <message>
        <source>stands for many names; please list them</source>
        <translation>steht für viele Namen; bitte einzeln angeben</translation>
    </message>
    <message>
        <source>a range of addresses; please list them</source>
        <translation>ein Adressbereich; bitte die Adressen einzeln angeben</translation>
    </message>
    <message>
        <source>the list is too long, the rest is not tested</source>
        <translation>die Liste ist zu lang, der Rest wird nicht getestet</translation>
    </message>
    <message>
        <source>what is expected of it contradicts itself</source>
        <translation>die Erwartung widerspricht sich selbst</translation>
    </message>
    <message>
        <source>A password or a value in this address was not kept. Please enter it again.</source>
        <translation>Ein Passwort oder ein Wert in dieser Adresse wurde nicht gespeichert. Bitte geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>One target a line: a host, host:port or a URL. Tables, plans, bookmarks and the files of other programs can be opened, dropped or pasted as well.</source>
        <translation>Ein Ziel pro Zeile: Host, Host:Port oder URL. Auch Tabellen, Pläne, Lesezeichen und Dateien anderer Programme können geöffnet, ins Fenster gezogen oder eingefügt werden.</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen wird</translation>
    </message>
    <message>
        <source>Lists and plans</source>
        <translation>Listen und Pläne</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Targets of the file</source>
        <translation>Ziele aus der Datei</translation>
    </message>
    <message>
        <source>Read as: {what}</source>
        <translation>Erkannt als: {what}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <extracomment>{file}: its name; {reason}: a sentence or two</extracomment>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>Only {file} is shown. Not taken: {others}.</source>
        <extracomment>Several files were opened at once. {file}: the one that is shown; {others}: names, &quot;b.har, c.json&quot;</extracomment>
        <translation>Nur {file} wird angezeigt. Nicht übernommen: {others}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note about {target}</source>
        <translation>Ihre Notiz zu {target}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sort and filter</source>
        <translation>Sortieren und filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Results appear here, newest first.</source>
        <translation>Ergebnisse erscheinen hier, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Practice targets</source>
        <translation>Übungsziele</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} von {count} angezeigt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Further back in the history: {count}</source>
        <extracomment>How many of the results that a search shows are older than those that the list usually holds</extracomment>
        <translation>Ältere Ergebnisse aus dem Verlauf: {count}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Remove all finished, except pinned</source>
        <translation>Alle abgeschlossenen außer den angehefteten entfernen</translation>
    </message>
    <message>
        <source>Remove all finished</source>
        <translation>Alle abgeschlossenen entfernen</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>A date in a narrow column; put the parts into the order of the language, for example {day}.{month}.{year}</extracomment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Short code</source>
        <extracomment>Before a few words about an error, in a narrow list: this was read in a text that was pasted, not tested.</extracomment>
        <translation>Kurzcode</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>Before a few words about an error, in a narrow list: this was read in a text that was pasted, not tested.</extracomment>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Show this result</source>
        <translation>Dieses Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>The test whose short code this is</source>
        <translation>Der Test, zu dem dieser Kurzcode gehört</translation>
    </message>
    <message>
        <source>Copy the explanation as text (Ctrl+C)</source>
        <translation>Die Erklärung als Text kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Test {target}</source>
        <translation>{target} testen</translation>
    </message>
    <message>
        <source>Tests from this computer what the text names</source>
        <translation>Testet das im Text genannte Ziel von diesem Computer aus</translation>
    </message>
    <message>
        <source>The exceptions in the text, the outermost first</source>
        <translation>Die Ausnahmen im Text, die äußerste zuerst</translation>
    </message>
    <message>
        <source>The same as an exception of Python</source>
        <translation>Derselbe Fehler als Ausnahme von Python</translation>
    </message>
    <message>
        <source>A short code names what another test found out. Nothing was tested now, and nothing was sent.</source>
        <translation>Ein Kurzcode sagt, was ein anderer Test ergeben hat. Jetzt wurde nichts getestet und nichts gesendet.</translation>
    </message>
    <message>
        <source>This was read from the text alone: nothing was tested, and nothing was sent.</source>
        <translation>Diese Erklärung beruht nur auf dem Text: Es wurde nichts getestet und nichts gesendet.</translation>
    </message>
    <message>
        <source>Code: {code} ({certainty})</source>
        <extracomment>{code}: the name of a case, which is never translated; {certainty}: how sure it is, one word</extracomment>
        <translation>Code: {code} ({certainty})</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>No protocol was typed; this one is used: {detail}</source>
        <translation>Es wurde kein Protokoll eingegeben; verwendet wird: {detail}</translation>
    </message>
    <message>
        <source>No protocol was typed; the usual one is used.</source>
        <translation>Es wurde kein Protokoll eingegeben; das übliche wird verwendet.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Leerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Quotation marks were removed.</source>
        <translation>Anführungszeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Brackets around the address were removed.</source>
        <translation>Klammern um die Adresse wurden entfernt.</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address: {detail}</source>
        <translation>Die IPv6-Adresse wurde in eckige Klammern gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>Die IPv6-Adresse wurde in eckige Klammern gesetzt.</translation>
    </message>
    <message>
        <source>The address was taken out of a pasted command: {detail}</source>
        <translation>Die Adresse wurde aus einem eingefügten Befehl übernommen: {detail}</translation>
    </message>
    <message>
        <source>The address was taken out of a command.</source>
        <translation>Die Adresse wurde einem Befehl entnommen.</translation>
    </message>
    <message>
        <source>Digits of another script were read as: {detail}</source>
        <translation>Ziffern einer anderen Schrift wurden gelesen als: {detail}</translation>
    </message>
    <message>
        <source>Digits of another script were converted.</source>
        <translation>Ziffern einer anderen Schrift wurden umgewandelt.</translation>
    </message>
    <message>
        <source>Characters of another kind were read as: {detail}</source>
        <translation>Zeichen anderer Art wurden gelesen als: {detail}</translation>
    </message>
    <message>
        <source>Characters of another kind were converted.</source>
        <translation>Zeichen anderer Art wurden umgewandelt.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed: {detail}</source>
        <translation>Unsichtbare Zeichen wurden entfernt: {detail}</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed.</source>
        <translation>Unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>The part after # was left out; it is never sent to a server.</source>
        <translation>Der Teil nach dem # wurde weggelassen; er wird nie an einen Server gesendet.</translation>
    </message>
    <message>
        <source>The path was left out; this protocol has none.</source>
        <translation>Der Pfad wurde weggelassen; bei diesem Protokoll gibt es keinen.</translation>
    </message>
    <message>
        <source>Punctuation around the address was removed.</source>
        <translation>Satzzeichen um die Adresse wurden entfernt.</translation>
    </message>
    <message>
        <source>In the network this name is written: {detail}</source>
        <translation>Im Netzwerk wird dieser Name so geschrieben: {detail}</translation>
    </message>
    <message>
        <source>The name was converted to the form that the network uses.</source>
        <translation>Der Name wurde in die Netzwerkschreibweise umgewandelt.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxyservers</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Benutzername für den Proxyserver</translation>
    </message>
    <message>
        <source>Password, not stored</source>
        <translation>Passwort, nicht gespeichert</translation>
    </message>
    <message>
        <source>Password for the proxy, not stored</source>
        <translation>Passwort für den Proxyserver, nicht gespeichert</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Kein Zertifikat vorzeigen</translation>
    </message>
    <message>
        <source>Show the one in this file:</source>
        <translation>Das Zertifikat in dieser Datei vorzeigen:</translation>
    </message>
    <message>
        <source>File with root certificates</source>
        <translation>Datei mit Stammzertifikaten</translation>
    </message>
    <message>
        <source>File in PEM form</source>
        <translation>Datei im PEM-Format</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Look for the cause after a failure</source>
        <translation>Nach einem Fehlschlag die Ursache suchen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Alle löschen …</translation>
    </message>
    <message>
        <source>Delete all results</source>
        <translation>Alle Ergebnisse löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>All results are deleted.</source>
        <translation>Alle Ergebnisse wurden gelöscht.</translation>
    </message>
    <message>
        <source>Delete every result that was kept, pinned ones too? This cannot be undone.</source>
        <translation>Alle aufbewahrten Ergebnisse löschen, auch die angehefteten? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Keep results for the next time</source>
        <translation>Ergebnisse für das nächste Mal aufbewahren</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Tests at once</source>
        <translation>Gleichzeitige Tests</translation>
    </message>
    <message>
        <source>When many targets are tested. More is quicker, until this computer or the network is busy.</source>
        <translation>Gilt, wenn viele Ziele getestet werden. Mehr ist schneller, bis dieser Computer oder das Netzwerk ausgelastet ist.</translation>
    </message>
    <message>
        <source>Of one host at once</source>
        <translation>Gleichzeitige Tests pro Host</translation>
    </message>
    <message>
        <source>Many connections to one host at once may look like an attack to it.</source>
        <translation>Viele gleichzeitige Verbindungen zu einem Host können für ihn wie ein Angriff aussehen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Results stay on this computer, without passwords. They show what changed since a target last worked.</source>
        <translation>Die Ergebnisse bleiben auf diesem Computer, ohne Passwörter. Daran lässt sich erkennen, was sich geändert hat, seit ein Ziel zuletzt funktioniert hat.</translation>
    </message>
    <message>
        <source>Days to keep them</source>
        <translation>Aufbewahrung in Tagen</translation>
    </message>
    <message>
        <source>Older results are deleted, unless they are pinned. 0 keeps them all.</source>
        <translation>Ältere Ergebnisse werden gelöscht, sofern sie nicht angeheftet sind. Bei 0 bleiben alle erhalten.</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Deletes the results for good, also from the disk.</source>
        <translation>Löscht die Ergebnisse endgültig, auch vom Datenträger.</translation>
    </message>
    <message>
        <source>Set each one</source>
        <translation>Einzeln festlegen</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>Namen auflösen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Agreeing with the proxy</source>
        <translation>Proxyserver um die Verbindung bitten</translation>
    </message>
    <message>
        <source>Starting encryption</source>
        <translation>Verschlüsselung aushandeln</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Auf die Antwort warten</translation>
    </message>
    <message>
        <source>Receiving the content</source>
        <translation>Inhalt empfangen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Einzelne Schritte</translation>
    </message>
    <message>
        <source>The longest that a single step may take, in seconds.</source>
        <translation>Wie lange ein einzelner Schritt höchstens dauern darf, in Sekunden.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What http and https ask for: GET the page, HEAD only what is said about it, OPTIONS what may be asked.</source>
        <translation>Was http und https anfordern: GET die Seite, HEAD nur die Angaben zu ihr, OPTIONS die erlaubten Anfragen.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>The server that passes requests on to the internet. It serves http and https; tcp and tls use only one that is set here. A password is kept until the program ends.</source>
        <translation>Der Server, der Anfragen ins Internet weitergibt. Er wird für http und https verwendet; tcp und tls verwenden nur einen Proxyserver, der hier eingestellt ist. Ein Passwort bleibt nur erhalten, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Enter the address of the proxy.</source>
        <translation>Geben Sie die Adresse des Proxyservers ein.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like {example} and begins with one of these: {schemes}.</source>
        <translation>Das ist keine Adresse eines Proxyservers. Eine solche Adresse sieht aus wie {example} und beginnt mit einer dieser Angaben: {schemes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Bundled with this program</source>
        <translation>Mitgelieferte Zertifikate</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Zertifikate des Systems</translation>
    </message>
    <message>
        <source>From a file:</source>
        <translation>Zertifikate aus einer Datei:</translation>
    </message>
    <message>
        <source>File with your certificate</source>
        <translation>Datei mit Ihrem Zertifikat</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>Datei mit dem zugehörigen Schlüssel</translation>
    </message>
    <message>
        <source>Its key, if in a file of its own</source>
        <translation>Zugehöriger Schlüssel, falls in eigener Datei</translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one; not stored</source>
        <translation>Passphrase des Schlüssels, falls vorhanden; nicht gespeichert</translation>
    </message>
    <message>
        <source>Passphrase of the key, not stored</source>
        <translation>Passphrase des Schlüssels, nicht gespeichert</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Shown to https and tls servers that ask who you are. One with a passphrase is kept until the program ends.</source>
        <translation>Wird https- und tls-Servern vorgezeigt, die wissen möchten, wer Sie sind. Ein Zertifikat mit Passphrase bleibt nur eingestellt, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei aus.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Many hosts have addresses of both kinds; one kind alone shows which one fails.</source>
        <translation>Viele Hosts haben Adressen beider Arten; ein Test mit nur einer Art zeigt, welche nicht funktioniert.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Who may vouch for servers. Companies often add their own authority to the system.</source>
        <translation>Wer für Server bürgen darf. Unternehmen fügen dem System oft eine eigene Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>The longest that one test may take, with its follow-up checks.</source>
        <translation>Wie lange ein Test samt Folgeprüfungen höchstens dauern darf.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>How many times a server may send the test on to another address.</source>
        <translation>Wie oft ein Server den Test zu einer anderen Adresse weiterleiten darf.</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>How often a failed test is tried again. Every try is kept.</source>
        <translation>Wie oft ein fehlgeschlagener Test erneut versucht wird. Jeder Versuch bleibt erhalten.</translation>
    </message>
    <message>
        <source>Follow-up checks</source>
        <translation>Folgeprüfungen</translation>
    </message>
    <message>
        <source>Small experiments that tell similar causes apart. They stay on the computers that take part anyway.</source>
        <translation>Kleine Experimente, mit denen sich ähnliche Ursachen unterscheiden lassen. Dabei werden nur Computer angesprochen, die ohnehin beteiligt sind.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, or whatever the system uses.</source>
        <translation>Hell, dunkel oder wie im System eingestellt.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Most likely causes</source>
        <translation>Wahrscheinlichste Ursachen</translation>
    </message>
    <message>
        <source>Commands for which system</source>
        <translation>Befehle für welches System</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Your network administrator</source>
        <translation>Für Ihren Netzwerkadministrator</translation>
    </message>
    <message>
        <source>The server’s operator</source>
        <translation>Für den Betreiber des Servers</translation>
    </message>
    <message>
        <source>Whoever gave you this program</source>
        <translation>Für die Person, von der Sie das Programm haben</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>try {number} of {count}</source>
        <translation>Versuch {number} von {count}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
    <message>
        <source>at step {step} of {steps}, after {duration}</source>
        <translation>bei Schritt {step} von {steps}, nach {duration}</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Außerdem aufgefallen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time of each step</source>
        <translation>Dauer der einzelnen Schritte</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Befehle anzeigen</translation>
    </message>
    <message>
        <source>Target: {target}; {time}; code: {code} ({certainty})</source>
        <translation>Ziel: {target}; {time}; Code: {code} ({certainty})</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>The exception that was caught</source>
        <translation>Die abgefangene Ausnahme</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Certificates, as the server sent them</source>
        <translation>Zertifikate, wie vom Server gesendet</translation>
    </message>
    <message>
        <source>Everything as text</source>
        <translation>Alles als Text</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Also examine {host}</source>
        <translation>Auch {host} untersuchen</translation>
    </message>
    <message>
        <source>Tests again and contacts {host}, to which the server redirected, to find the cause</source>
        <translation>Testet erneut und kontaktiert dabei auch {host}, das Ziel der Weiterleitung, um die Ursache zu finden</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Test it again and again, and see when something changes</source>
        <translation>Immer wieder testen und sehen, wann sich etwas ändert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>dem Proxyserver</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>diesem Test</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>After the time of a step, for screen readers</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>a check afterwards</source>
        <translation>einer Folgeprüfung</translation>
    </message>
    <message>
        <source>{outcome} · {code}</source>
        <extracomment>What became of a connection, with the system&apos;s code: &quot;failed · ECONNREFUSED&quot;</extracomment>
        <translation>{outcome} · {code}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>nicht gefolgt</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of a column with the numbers 1, 2, 3 …</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the proxy answered: {status}</source>
        <translation>Antwort des Proxyservers: {status}</translation>
    </message>
    <message>
        <source>What the server answered: {status}</source>
        <translation>Antwort des Servers: {status}</translation>
    </message>
    <message>
        <source>valid for {days} more</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>noch {days} gültig</translation>
    </message>
    <message>
        <source>valid for only {days} more</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>nur noch {days} gültig</translation>
    </message>
    <message>
        <source>had expired {days} before this test</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>{days} vor diesem Test abgelaufen</translation>
    </message>
    <message>
        <source>not valid until {days} after this test</source>
        <extracomment>Of a certificate; {days}: &quot;12 days&quot;</extracomment>
        <translation>erst {days} nach diesem Test gültig</translation>
    </message>
    <message>
        <source>the server’s own certificate</source>
        <translation>das eigene Zertifikat des Servers</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>root, known on this computer and therefore not sent</source>
        <translation>Stammzertifikat, auf diesem Computer bekannt und daher nicht gesendet</translation>
    </message>
    <message>
        <source>missing: the server did not send it, and it is no known root</source>
        <translation>fehlt: Der Server hat es nicht gesendet, und es ist kein bekanntes Stammzertifikat</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <extracomment>Only the mark between two parts is to be translated, for example into the semicolon of the language</extracomment>
        <translation>{before}; {next}</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Shows what differs from another result of this target, or from a report</source>
        <translation>Zeigt die Unterschiede zu einem anderen Ergebnis dieses Ziels oder zu einem Bericht</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copies what support needs, as text for a ticket; without passwords and without this computer’s address</source>
        <translation>Kopiert die Angaben, die der Support braucht, als Text für ein Ticket, ohne Passwörter und ohne die Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Shows what a report of this result holds, to be copied or saved as a file (Ctrl+S)</source>
        <translation>Zeigt, was ein Bericht über dieses Ergebnis enthält, zum Kopieren oder Speichern als Datei (Strg+S)</translation>
    </message>
    <message>
        <source>Copy the fault’s details</source>
        <translation>Details des Fehlers kopieren</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What changed since it last worked</source>
        <translation>Was sich seit dem letzten erfolgreichen Test geändert hat</translation>
    </message>
    <message>
        <source>What changed since it last worked ({time})</source>
        <extracomment>{time}: a date and time</extracomment>
        <translation>Was sich seit dem letzten erfolgreichen Test geändert hat ({time})</translation>
    </message>
    <message>
        <source>There is no command for this system.</source>
        <translation>Für dieses System gibt es keinen Befehl.</translation>
    </message>
    <message>
        <source>An experiment: {change}.</source>
        <translation>Ein Experiment: {change}.</translation>
    </message>
    <message>
        <source>An experiment: {change}. Compared with the test before: {before}.</source>
        <extracomment>{change}: what was different, &quot;IPv4 only&quot;; {before}: what came out there, &quot;Connection refused&quot;</extracomment>
        <translation>Ein Experiment: {change}. Zum Vergleich der Test davor: {before}.</translation>
    </message>
    <message>
        <source>Back to the test before</source>
        <translation>Zurück zum Test davor</translation>
    </message>
    <message>
        <source>Message …</source>
        <translation>Nachricht …</translation>
    </message>
    <message>
        <source>Message to: {whom}</source>
        <translation>Nachricht: {whom}</translation>
    </message>
    <message>
        <source>Shows what is copied, and in which language: theirs may be another one than yours</source>
        <translation>Zeigt, was kopiert wird; die Sprache ist wählbar, falls die Empfänger eine andere sprechen als Sie</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this result on top of the list, also in the history</source>
        <translation>Dieses Ergebnis oben in der Liste und auch im Verlauf behalten</translation>
    </message>
    <message>
        <source>The details of this result cannot be read any more.</source>
        <translation>Die Details dieses Ergebnisses können nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>The deciding exception among Python’s classes</source>
        <translation>Die entscheidende Ausnahme unter den Klassen von Python</translation>
    </message>
    <message>
        <source>What catches it in Python</source>
        <translation>Was diese Ausnahme in Python abfängt</translation>
    </message>
    <message>
        <source>A small Python program that makes the same test</source>
        <translation>Ein kleines Python-Programm, das den gleichen Test ausführt</translation>
    </message>
    <message>
        <source>Back to {row}</source>
        <extracomment>{row}: the name of a list of targets, or a host that is watched</extracomment>
        <translation>Zurück zu {row}</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>Which of the hits of a search is shown: &quot;3 of 12&quot;</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>{trial}: {outcome}</source>
        <extracomment>An experiment that was made: &quot;Try IPv4 only: Works&quot;</extracomment>
        <translation>{trial}: {outcome}</translation>
    </message>
    <message>
        <source>Shows what came out</source>
        <translation>Zeigt, was dabei herauskam</translation>
    </message>
    <message>
        <source>Try port {port}</source>
        <translation>Mit Port {port} versuchen</translation>
    </message>
    <message>
        <source>Try the host as a web address</source>
        <translation>Mit dem Host als Webadresse versuchen</translation>
    </message>
    <message>
        <source>Try without the proxy</source>
        <translation>Ohne Proxyserver versuchen</translation>
    </message>
    <message>
        <source>Try with the system’s proxy</source>
        <translation>Mit dem Proxyserver des Systems versuchen</translation>
    </message>
    <message>
        <source>Try IPv4 only</source>
        <translation>Nur mit IPv4 versuchen</translation>
    </message>
    <message>
        <source>Try IPv6 only</source>
        <translation>Nur mit IPv6 versuchen</translation>
    </message>
    <message>
        <source>Try without encryption</source>
        <translation>Ohne Verschlüsselung versuchen</translation>
    </message>
    <message>
        <source>Try with encryption</source>
        <translation>Mit Verschlüsselung versuchen</translation>
    </message>
    <message>
        <source>Try the system’s certificates</source>
        <translation>Mit den Zertifikaten des Systems versuchen</translation>
    </message>
    <message>
        <source>Try the bundled certificates</source>
        <translation>Mit den mitgelieferten Zertifikaten versuchen</translation>
    </message>
    <message>
        <source>Try with more time</source>
        <translation>Mit mehr Zeit versuchen</translation>
    </message>
    <message>
        <source>{step}, {outcome}</source>
        <translation>{step}, {outcome}</translation>
    </message>
    <message>
        <source>First request: {host}</source>
        <extracomment>Heading above the steps before the first redirect; {host}: a host name</extracomment>
        <translation>Erste Anfrage: {host}</translation>
    </message>
    <message>
        <source>Redirect {number}: {host}</source>
        <extracomment>Heading above the steps after a redirect; {host}: a host name</extracomment>
        <translation>Weiterleitung {number}: {host}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Adresse: {address}</translation>
    </message>
    <message>
        <source>Began after: {duration}</source>
        <translation>Begonnen nach: {duration}</translation>
    </message>
    <message>
        <source>Took: {duration}</source>
        <translation>Dauer: {duration}</translation>
    </message>
    <message>
        <source>Waited for its turn in this program: {duration}</source>
        <translation>Wartezeit in diesem Programm: {duration}</translation>
    </message>
    <message>
        <source>There and back: {duration}</source>
        <extracomment>The time that a packet needs to the other side and back</extracomment>
        <translation>Hin und zurück: {duration}</translation>
    </message>
    <message>
        <source>It went well.</source>
        <translation>Erfolgreich abgeschlossen.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Redirect {number}</source>
        <translation>Weiterleitung {number}</translation>
    </message>
    <message>
        <source>Try the method GET</source>
        <translation>Mit der Methode GET versuchen</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>mit Port {port}</translation>
    </message>
    <message>
        <source>the host as a web address</source>
        <extracomment>What was changed for an experiment</extracomment>
        <translation>mit dem Host als Webadresse</translation>
    </message>
    <message>
        <source>without the proxy</source>
        <translation>ohne Proxyserver</translation>
    </message>
    <message>
        <source>with the system’s proxy</source>
        <translation>mit dem Proxyserver des Systems</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>with encryption</source>
        <translation>mit Verschlüsselung</translation>
    </message>
    <message>
        <source>the system’s certificates</source>
        <translation>mit den Zertifikaten des Systems</translation>
    </message>
    <message>
        <source>the bundled certificates</source>
        <translation>mit den mitgelieferten Zertifikaten</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>mit mehr Zeit</translation>
    </message>
    <message>
        <source>the method GET</source>
        <translation>mit der Methode GET</translation>
    </message>
    <message>
        <source>{step}: {time}</source>
        <translation>{step}: {time}</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>The path of the connection</source>
        <translation>Der Weg der Verbindung</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A station of the path: the lookup of the host name.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>fault in this program</source>
        <translation>Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>The state of a station, for screen readers.</extracomment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works, with a remark</source>
        <translation>funktioniert, mit Hinweis</translation>
    </message>
    <message>
        <source>failed here</source>
        <translation>hier fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier abgebrochen</translation>
    </message>
    <message>
        <source>not used</source>
        <extracomment>Under a station that this kind of test does not need.</extracomment>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>{station}: {state}</source>
        <extracomment>One station of the path, for screen readers: &quot;Proxy: not used&quot;.</extracomment>
        <translation>{station}: {state}</translation>
    </message>
    <message>
        <source>the trouble is here</source>
        <extracomment>Under the station &quot;This computer&quot;.</extracomment>
        <translation>das Problem liegt hier</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>an address</source>
        <extracomment>Under the station &quot;Name&quot;: no name had to be looked up, an address was typed.</extracomment>
        <translation>Adresse angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Under the station &quot;Proxy&quot;: no proxy is used.</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <extracomment>Under the station &quot;Port&quot;: it is the proxy that connects to the port.</extracomment>
        <translation>über den Proxyserver</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Under the station &quot;Port&quot;: it accepts connections.</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <translation>Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>Under the station &quot;Name&quot;: the name is not known.</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Under the station &quot;Name&quot;: the name is not known.</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Under the station &quot;Port&quot;: the connection was refused.</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>Under a station: the connection was reset.</extracomment>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>no way there</source>
        <extracomment>Under the station &quot;Port&quot;: host or network cannot be reached.</extracomment>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>This file is too large for a plan: it may have {limit} at most.</source>
        <translation>Diese Datei ist zu groß für einen Plan: Erlaubt sind höchstens {limit}.</translation>
    </message>
    <message>
        <source>There is no target in this file.</source>
        <translation>Diese Datei enthält kein Ziel.</translation>
    </message>
    <message>
        <source>What stands at {key} in this plan is of the wrong kind.</source>
        <translation>In diesem Plan steht bei {key} eine Angabe der falschen Art.</translation>
    </message>
    <message>
        <source>This plan was made by a newer version of this program. Update the program, or ask for the plan as a table (CSV).</source>
        <translation>Dieser Plan wurde mit einer neueren Version dieses Programms erstellt. Aktualisieren Sie das Programm oder fordern Sie den Plan als Tabelle (CSV) an.</translation>
    </message>
    <message>
        <source>This file can be read, but it is nothing that targets can be taken from: no plan, no list or table, and no file of Prometheus, Microsoft 365 or a browser.</source>
        <translation>Diese Datei kann gelesen werden, aber Ziele lassen sich ihr nicht entnehmen: Es handelt sich weder um einen Plan noch um eine Liste oder Tabelle noch um eine Datei von Prometheus, Microsoft 365 oder einem Browser.</translation>
    </message>
    <message>
        <source>This is a report of tests and no plan. Open it as a report.</source>
        <translation>Dies ist ein Bericht über Tests und kein Plan. Öffnen Sie die Datei als Bericht.</translation>
    </message>
    <message>
        <source>Far more of these lines are skipped than can be tested: this is hardly a list of targets.</source>
        <translation>Weit mehr Zeilen werden übersprungen, als sich testen lassen: Dies ist kaum eine Liste von Zielen.</translation>
    </message>
    <message>
        <source>This file uses more of YAML than can be read here. Saved as JSON it can be read.</source>
        <translation>Diese Datei verwendet Teile von YAML, die hier nicht gelesen werden können. Als JSON gespeichert kann sie gelesen werden.</translation>
    </message>
    <message>
        <source>Not known and passed over: {key}</source>
        <translation>Unbekannt und daher nicht berücksichtigt: {key}</translation>
    </message>
    <message>
        <source>A plan may hold no credentials. Passed over: {key}</source>
        <translation>Ein Plan darf keine Zugangsdaten enthalten. Nicht berücksichtigt: {key}</translation>
    </message>
    <message>
        <source>A plan may name no files of this computer. Passed over: {key}</source>
        <translation>Ein Plan darf keine Dateien dieses Computers nennen. Nicht berücksichtigt: {key}</translation>
    </message>
    <message>
        <source>A plan may hold no commands. Passed over: {key}</source>
        <translation>Ein Plan darf keine Befehle enthalten. Nicht berücksichtigt: {key}</translation>
    </message>
    <message>
        <source>A plan may not choose the proxy. Passed over: {key}</source>
        <translation>Ein Plan darf den Proxyserver nicht festlegen. Nicht berücksichtigt: {key}</translation>
    </message>
    <message>
        <source>A plan may not turn off the check of certificates. Passed over: {key}</source>
        <translation>Ein Plan darf die Prüfung von Zertifikaten nicht ausschalten. Nicht berücksichtigt: {key}</translation>
    </message>
    <message>
        <source>What is sent to a server cannot be changed by a plan. Passed over: {key}</source>
        <translation>Was an einen Server gesendet wird, lässt sich durch einen Plan nicht ändern. Nicht berücksichtigt: {key}</translation>
    </message>
    <message>
        <source>User names and passwords are not written into the file.</source>
        <translation>Benutzernamen und Passwörter werden nicht in die Datei geschrieben.</translation>
    </message>
    <message>
        <source>What follows a ? in a URL is not written into the file: it may be secret.</source>
        <translation>Was in einer URL auf ein ? folgt, wird nicht in die Datei geschrieben: Es könnte geheim sein.</translation>
    </message>
    <message>
        <source>a plan of this program</source>
        <translation>Plan dieses Programms</translation>
    </message>
    <message>
        <source>a list or table</source>
        <translation>Liste oder Tabelle</translation>
    </message>
    <message>
        <source>a list of targets for Prometheus</source>
        <translation>Liste von Zielen für Prometheus</translation>
    </message>
    <message>
        <source>a configuration of Prometheus</source>
        <translation>Konfiguration von Prometheus</translation>
    </message>
    <message>
        <source>the list of endpoints of Microsoft 365</source>
        <translation>Liste der Endpunkte von Microsoft 365</translation>
    </message>
    <message>
        <source>a recording of a browser (HAR)</source>
        <translation>Aufzeichnung eines Browsers (HAR)</translation>
    </message>
    <message>
        <source>bookmarks of a browser</source>
        <translation>Lesezeichen eines Browsers</translation>
    </message>
    <message>
        <source>{targets} on {hosts}</source>
        <extracomment>What a plan holds: &quot;48 targets on 12 hosts&quot;</extracomment>
        <translation>{targets} auf {hosts}</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Failed after</source>
        <translation>Fehlgeschlagen nach</translation>
    </message>
    <message>
        <source>Whole test</source>
        <translation>Gesamter Test</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>Two times of day</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamster Test</translation>
    </message>
    <message>
        <source>{month}-{day} {time}</source>
        <extracomment>A day and a time of day; put the parts into the order of the language, for example {day}.{month}. {time}</extracomment>
        <translation>{day}.{month}. {time}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopping …</source>
        <translation>Test wird abgebrochen …</translation>
    </message>
    <message>
        <source>Looking for the cause …</source>
        <translation>Ursache wird gesucht …</translation>
    </message>
    <message>
        <source>Going on …</source>
        <translation>Es geht weiter …</translation>
    </message>
    <message>
        <source>Waiting for its turn …</source>
        <translation>Wartet auf den Start …</translation>
    </message>
    <message>
        <source>Testing {target}</source>
        <translation>{target} wird getestet</translation>
    </message>
    <message>
        <source>Talking to the proxy …</source>
        <translation>Proxyserver wird kontaktiert …</translation>
    </message>
    <message>
        <source>Looking up the name …</source>
        <translation>Name wird aufgelöst …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Agreeing on encryption …</source>
        <translation>Verschlüsselung wird ausgehandelt …</translation>
    </message>
    <message>
        <source>Sending the request …</source>
        <translation>Anfrage wird gesendet …</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>Antwort wird erwartet …</translation>
    </message>
    <message>
        <source>Reading the answer …</source>
        <translation>Antwort wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ProxySource</name>
    <message>
        <source>the options of this test</source>
        <translation>in den Optionen dieses Tests</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>in einer Umgebungsvariable</translation>
    </message>
    <message>
        <source>the settings of the system</source>
        <translation>in den Einstellungen des Systems</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Note: {value}</source>
        <translation>Notiz: {value}</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check its name, and whether you may read it.</source>
        <translation>Diese Datei kann nicht geöffnet werden. Prüfen Sie den Dateinamen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>This file is too large for a report: it may have {limit} at most.</source>
        <translation>Diese Datei ist zu groß für einen Bericht: Erlaubt sind höchstens {limit}.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>Diese Datei ist kein Bericht dieses Programms.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Update the program to open it, or ask for the report as text.</source>
        <translation>Dieser Bericht wurde mit einer neueren Version dieses Programms erstellt. Aktualisieren Sie das Programm, um ihn zu öffnen, oder fordern Sie den Bericht als Text an.</translation>
    </message>
    <message>
        <source>This file calls itself a report, but what is in it makes no sense. Ask for it once more: it was changed or damaged on its way.</source>
        <translation>Diese Datei ist als Bericht gekennzeichnet, aber ihr Inhalt ergibt keinen Sinn. Fordern Sie den Bericht noch einmal an: Die Datei wurde unterwegs verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>passwords and other secrets</source>
        <translation>Passwörter und andere geheime Daten</translation>
    </message>
    <message>
        <source>the user’s name and home folder</source>
        <translation>Benutzername und persönlicher Ordner</translation>
    </message>
    <message>
        <source>real names of hosts</source>
        <translation>echte Hostnamen</translation>
    </message>
    <message>
        <source>real network addresses</source>
        <translation>echte Netzwerkadressen</translation>
    </message>
    <message>
        <source>owners and issuers of certificates</source>
        <translation>Inhaber und Aussteller von Zertifikaten</translation>
    </message>
    <message>
        <source>addresses of the own computer and network</source>
        <translation>Adressen des eigenen Computers und Netzwerks</translation>
    </message>
    <message>
        <source>header fields of answers</source>
        <translation>Header von Antworten</translation>
    </message>
    <message>
        <source>first bytes of answers</source>
        <translation>erste Bytes von Antworten</translation>
    </message>
    <message>
        <source>programs on neighbouring ports</source>
        <translation>Programme auf benachbarten Ports</translation>
    </message>
    <message>
        <source>folders of chosen files</source>
        <translation>Ordner ausgewählter Dateien</translation>
    </message>
    <message>
        <source>lists of hosts to be reached without a proxy</source>
        <translation>Listen von Hosts, die ohne Proxyserver erreicht werden sollen</translation>
    </message>
    <message>
        <source>texts as they were typed</source>
        <translation>eingegebene Texte im Wortlaut</translation>
    </message>
    <message>
        <source>results for which there was no room</source>
        <translation>Ergebnisse, für die kein Platz war</translation>
    </message>
    <message>
        <source>Careful: this report was damaged or changed after it was made.</source>
        <translation>Achtung: Dieser Bericht wurde nach dem Erstellen beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>Hosts and addresses stand under other names here; only the sender can tell the real ones.</source>
        <translation>Hosts und Adressen stehen hier unter Decknamen; die echten kann nur der Absender nennen.</translation>
    </message>
    <message>
        <source>A report is text in UTF-8, and this file is not. Ask for it once more, sent as it is.</source>
        <translation>Ein Bericht ist Text in UTF-8, diese Datei nicht. Bitten Sie darum, sie noch einmal unverändert zu senden.</translation>
    </message>
    <message>
        <source>This file is a plan: it says what to test, not what came out. Open it as a plan.</source>
        <translation>Diese Datei ist ein Plan: Sie sagt, was zu testen ist, nicht, was herauskam. Öffnen Sie sie als Plan.</translation>
    </message>
    <message>
        <source>Please name this report in your answer: {value}</source>
        <extracomment>{value}: a short code; the sender&apos;s program finds the report by it</extracomment>
        <translation>Bitte nennen Sie diesen Bericht in Ihrer Antwort: {value}</translation>
    </message>
    <message>
        <source>Contact: {value}</source>
        <translation>Kontakt: {value}</translation>
    </message>
    <message>
        <source>Made on {time}; the sender’s clock shows {zone}, their language is {language}.</source>
        <extracomment>{zone}: &quot;UTC+01:00&quot;; {language}: a language code such as &quot;de&quot;</extracomment>
        <translation>Erstellt am {time}; Zeitzone des Absenders: {zone}, Sprache: {language}.</translation>
    </message>
    <message>
        <source>Left out: {value}</source>
        <translation>Weggelassen: {value}</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>The text as it leaves</source>
        <translation>Der Text, wie er weitergegeben wird</translation>
    </message>
    <message>
        <source>As this window ({language})</source>
        <extracomment>One of the languages in which a text can be written; {language}: &quot;Deutsch&quot;</extracomment>
        <translation>Wie dieses Fenster ({language})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is what leaves this computer when you copy or save it, and nothing else. Passwords and other secrets never stand in it. Nothing is sent by itself.</source>
        <translation>Wenn Sie den Bericht kopieren oder speichern, wird genau das weitergegeben, was Sie hier sehen, und sonst nichts. Passwörter und andere geheime Daten sind nie enthalten. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>Text für ein Ticket</translation>
    </message>
    <message>
        <source>Whole contents</source>
        <translation>Gesamter Inhalt</translation>
    </message>
    <message>
        <source>The whole contents as they leave</source>
        <translation>Der gesamte Inhalt, wie er weitergegeben wird</translation>
    </message>
    <message>
        <source>Other names in place of hosts and addresses</source>
        <translation>Decknamen anstelle von Hosts und Adressen</translation>
    </message>
    <message>
        <source>They appear as {host} or {address}. What they stand for stays on this computer, and an answer can be read with the real names.</source>
        <translation>Hosts und Adressen erscheinen als {host} oder {address}. Wofür diese Decknamen stehen, bleibt auf diesem Computer, und eine Antwort lässt sich mit den echten Namen lesen.</translation>
    </message>
    <message>
        <source>With the addresses of this computer</source>
        <translation>Mit den Adressen dieses Computers</translation>
    </message>
    <message>
        <source>They help whoever looks after your network; others do not need them.</source>
        <translation>Diese Angaben helfen der Person, die Ihr Netzwerk betreut; andere brauchen sie nicht.</translation>
    </message>
    <message>
        <source>With the owners and issuers of certificates</source>
        <translation>Mit den Inhabern und Ausstellern von Zertifikaten</translation>
    </message>
    <message>
        <source>They tell whether somebody in between replaces certificates, and who it is.</source>
        <translation>Daran lässt sich erkennen, ob unterwegs jemand Zertifikate austauscht und wer das ist.</translation>
    </message>
    <message>
        <source>Read an answer to it …</source>
        <translation>Antwort darauf lesen …</translation>
    </message>
    <message>
        <source>Copy short code</source>
        <translation>Kurzcode kopieren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Nothing had to be left out.</source>
        <translation>Es musste nichts weggelassen werden.</translation>
    </message>
    <message>
        <source>Results: {count}; size of the file: {size}</source>
        <translation>Ergebnisse: {count}; Dateigröße: {size}</translation>
    </message>
    <message>
        <source>Short code for the telephone: {code}</source>
        <translation>Kurzcode fürs Telefon: {code}</translation>
    </message>
    <message>
        <source>Only the beginning of the contents is shown; the file holds all of them.</source>
        <translation>Angezeigt wird nur der Anfang des Inhalts; die Datei enthält alles.</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Reports that this program can open</source>
        <translation>Berichte, die dieses Programm öffnen kann</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Webseiten für den Browser</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>There is no result here that could be reported.</source>
        <translation>Hier gibt es kein Ergebnis für einen Bericht.</translation>
    </message>
    <message>
        <source>What the other names stand for could not be kept on this computer, so nothing was handed over.</source>
        <translation>Wofür die Decknamen stehen, konnte auf diesem Computer nicht gespeichert werden; deshalb wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>The short code is copied.</source>
        <translation>Der Kurzcode wurde kopiert.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Connection report</source>
        <extracomment>Title of a page and a file that one person sends to another</extracomment>
        <translation>Verbindungsbericht</translation>
    </message>
    <message>
        <source>Expectation</source>
        <extracomment>Heading of a table: whether a result is as a plan expects it to be</extracomment>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Heading of a column with stable codes such as &quot;tcp.refused&quot;</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>Heading of a column: confirmed, likely or possible</extracomment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Based on</source>
        <extracomment>Heading of a column with places in the JSON of a report</extracomment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>What was found, and from what</source>
        <extracomment>Heading of a table of what a diagnosis was based on</extracomment>
        <translation>Was festgestellt wurde und worauf es beruht</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The options of a test</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Proxy servers</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Addresses without proxy</source>
        <translation>Adressen ohne Proxyserver</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The computer that tested</source>
        <translation>Der Computer, von dem aus getestet wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What a person wrote to a result</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Target: {value}</source>
        <extracomment>These labels begin the lines of a text for a ticket; what was tested</extracomment>
        <translation>Ziel: {value}</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>Ergebnis: {value}</translation>
    </message>
    <message>
        <source>Code: {value}</source>
        <extracomment>{value}: &quot;tls.expired (Confirmed), TLS-EXPIRED-7F3A&quot;</extracomment>
        <translation>Code: {value}</translation>
    </message>
    <message>
        <source>When: {value}</source>
        <translation>Zeitpunkt: {value}</translation>
    </message>
    <message>
        <source>Plan: {value}</source>
        <translation>Plan: {value}</translation>
    </message>
    <message>
        <source>By cause</source>
        <extracomment>Title of a list: targets that fail for the same reason</extracomment>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Nicht wie erwartet</translation>
    </message>
    <message>
        <source>Settings: {value}</source>
        <extracomment>{value}: &quot;protocol auto, timeout 30 …&quot;, as on the command line</extracomment>
        <translation>Einstellungen: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <extracomment>{value}: &quot;Debian GNU/Linux 12, x86_64 …&quot;</extracomment>
        <translation>System: {value}</translation>
    </message>
    <message>
        <source>Program: {value}</source>
        <translation>Programm: {value}</translation>
    </message>
    <message>
        <source>{time}; the sender’s clock shows {zone}</source>
        <extracomment>{time}: &quot;2026-01-31, 12:04 UTC&quot;; {zone}: &quot;UTC+01:00&quot;</extracomment>
        <translation>{time}; Zeitzone des Absenders: {zone}</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Stopped before anything was tested</source>
        <translation>Abgebrochen, bevor etwas getestet wurde</translation>
    </message>
    <message>
        <source>{cause} ({party}). For example {target}: {sentence}</source>
        <extracomment>{cause}: &quot;Proxy refuses&quot;; {party}: who it is about, &quot;proxy.example.net:3128&quot;; the rest as in the shorter text</extracomment>
        <translation>{cause} ({party}). Zum Beispiel {target}: {sentence}</translation>
    </message>
    <message>
        <source>For example {target}: {sentence}</source>
        <extracomment>{target}: one of several targets that fail, &quot;orders.example.com:8443&quot;; {sentence}: what happened there</extracomment>
        <translation>Zum Beispiel {target}: {sentence}</translation>
    </message>
    <message>
        <source>Many targets</source>
        <translation>Viele Ziele</translation>
    </message>
    <message>
        <source>Contact for this plan: {contact}</source>
        <extracomment>{contact}: whom the author of a plan names, &quot;it@example.com&quot;</extracomment>
        <translation>Kontakt für diesen Plan: {contact}</translation>
    </message>
    <message>
        <source>{targets} · {verdict}</source>
        <extracomment>A run of a plan in the list: &quot;50 targets · 3 not as expected&quot;</extracomment>
        <translation>{targets} · {verdict}</translation>
    </message>
    <message>
        <source>{targets} · {count} tested</source>
        <translation>{targets} · {count} getestet</translation>
    </message>
    <message>
        <source>Results as a table (CSV) …</source>
        <translation>Ergebnisse als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Targets as a plan (JSON) …</source>
        <translation>Ziele als Plan (JSON) …</translation>
    </message>
    <message>
        <source>Targets as a table (CSV) …</source>
        <translation>Ziele als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Not as expected {count}</source>
        <translation>Nicht wie erwartet {count}</translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation>Fehlgeschlagen {count}</translation>
    </message>
    <message>
        <source>With remarks {count}</source>
        <translation>Mit Hinweis {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <extracomment>Targets that were not tested yet</extracomment>
        <translation>Offen {count}</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Test of many targets</source>
        <translation>Test vieler Ziele</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Test unexpected ones again</source>
        <translation>Unerwartete erneut testen</translation>
    </message>
    <message>
        <source>Test failed ones again</source>
        <translation>Fehlgeschlagene erneut testen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a table: whether something came out as expected</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>A number of targets stands above it</extracomment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>all as expected</source>
        <translation>alles wie erwartet</translation>
    </message>
    <message>
        <source>For example {target} – {sentence}</source>
        <extracomment>{target}: one of several, &quot;orders.example.com:8443&quot;; {sentence}: what is not as expected of it</extracomment>
        <translation>Zum Beispiel {target} – {sentence}</translation>
    </message>
    <message>
        <source>{target} – {sentence}</source>
        <translation>{target} – {sentence}</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The state of one target of many</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The state of one target of many</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Heading of a table: where on the way the test broke (name, proxy, port …)</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Dateien des Programms</translation>
    </message>
    <message>
        <source>Folders for settings and history</source>
        <translation>Ordner für Einstellungen und Verlauf</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Stammzertifikate</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Encryption library</source>
        <translation>Bibliothek für die Verschlüsselung</translation>
    </message>
    <message>
        <source>Window library</source>
        <translation>Bibliothek für das Fenster</translation>
    </message>
    <message>
        <source>Encrypted test connection to this computer</source>
        <translation>Verschlüsselte Testverbindung zu diesem Computer</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Enter another target</source>
        <translation>Anderes Ziel eingeben</translation>
    </message>
    <message>
        <source>Test or explain what was copied elsewhere</source>
        <translation>Testen oder erklären, was anderswo kopiert wurde</translation>
    </message>
    <message>
        <source>Open a report, a plan or a list of targets</source>
        <translation>Bericht, Plan oder Liste von Zielen öffnen</translation>
    </message>
    <message>
        <source>Test many targets</source>
        <translation>Viele Ziele testen</translation>
    </message>
    <message>
        <source>Watch the target: test it again and again</source>
        <translation>Ziel beobachten: immer wieder testen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Copy the selected text, or a summary of the result</source>
        <translation>Ausgewählten Text oder eine Zusammenfassung des Ergebnisses kopieren</translation>
    </message>
    <message>
        <source>Make a report of the chosen results</source>
        <translation>Bericht über die ausgewählten Ergebnisse erstellen</translation>
    </message>
    <message>
        <source>Search the results</source>
        <translation>Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>Test the chosen ones again</source>
        <translation>Ausgewählte erneut testen</translation>
    </message>
    <message>
        <source>Pin the chosen ones, or let them go</source>
        <translation>Ausgewählte anheften oder loslösen</translation>
    </message>
    <message>
        <source>Write a note about the chosen one</source>
        <translation>Notiz zum ausgewählten Ergebnis schreiben</translation>
    </message>
    <message>
        <source>Compare the two chosen ones, or the chosen one with another</source>
        <translation>Die beiden ausgewählten Ergebnisse oder das ausgewählte mit einem anderen vergleichen</translation>
    </message>
    <message>
        <source>Remove the chosen ones</source>
        <translation>Ausgewählte entfernen</translation>
    </message>
    <message>
        <source>Open the options</source>
        <translation>Optionen öffnen</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste anzeigen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list of results</source>
        <translation>In der Liste der Ergebnisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Why doesn’t it connect?</source>
        <translation>Warum klappt die Verbindung nicht?</translation>
    </message>
    <message>
        <source>Enter a host, a port or a URL. The program really tries it and explains what happened.</source>
        <translation>Geben Sie einen Host, einen Port oder eine URL ein. Das Programm probiert die Verbindung wirklich aus und erklärt, was passiert ist.</translation>
    </message>
    <message>
        <source>Or paste an error message of any program to learn what it means.</source>
        <translation>Oder fügen Sie eine Fehlermeldung eines beliebigen Programms ein, um zu erfahren, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Practice targets run inside this program: no network needed.</source>
        <translation>Übungsziele laufen innerhalb dieses Programms: Ein Netzwerk ist nicht nötig.</translation>
    </message>
    <message>
        <source>Test many targets at once</source>
        <translation>Viele Ziele auf einmal testen</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>Stands behind a key: this key leads to the field for the target.</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Stands behind a key: this key starts the test.</extracomment>
        <translation>testen</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>Stands behind a key: this key cancels the test.</extracomment>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>drop a link or a list anywhere</source>
        <extracomment>A link, or a file with a list of targets, can be dragged into the window from elsewhere.</extracomment>
        <translation>Link oder Liste einfach ins Fenster ziehen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Look up the name</source>
        <translation>Namen auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Ask the proxy server to connect</source>
        <translation>Proxyserver um die Verbindung bitten</translation>
    </message>
    <message>
        <source>Agree on encryption (TLS)</source>
        <translation>Verschlüsselung aushandeln (TLS)</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Auf die Antwort warten</translation>
    </message>
    <message>
        <source>Read the content</source>
        <translation>Inhalt lesen</translation>
    </message>
    <message>
        <source>Look up the name of the proxy server</source>
        <translation>Namen des Proxyservers auflösen</translation>
    </message>
    <message>
        <source>Agree on encryption with the proxy server</source>
        <translation>Verschlüsselung mit dem Proxyserver aushandeln</translation>
    </message>
    <message>
        <source>Wait for a greeting</source>
        <translation>Auf eine Begrüßung warten</translation>
    </message>
    <message>
        <source>Read the address</source>
        <translation>Adresse lesen</translation>
    </message>
    <message>
        <source>Connect to the proxy server {address}</source>
        <translation>Mit dem Proxyserver {address} verbinden</translation>
    </message>
    <message>
        <source>Connect {address}</source>
        <translation>Mit {address} verbinden</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>TARGET</source>
        <translation>TARGET (Ziel)</translation>
    </message>
    <message>
        <source>A host, host:port or URL: example.com, example.com:22, https://example.com/page, tls://example.com:993</source>
        <translation>Host, Host:Port oder URL: example.com, example.com:22, https://example.com/page, tls://example.com:993</translation>
    </message>
    <message>
        <source>How many targets to test at once; usually {usual}.</source>
        <translation>Wie viele Ziele gleichzeitig getestet werden; normalerweise {usual}.</translation>
    </message>
    <message>
        <source>Print one line of JSON a target, in the order given.</source>
        <translation>Pro Ziel eine Zeile JSON ausgeben, in der angegebenen Reihenfolge.</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>0: all as expected. 1: some not. 2: a target or an option cannot be used. 3: a fault in this program. 130: interrupted. The highest that occurs counts.</source>
        <translation>0: alles wie erwartet. 1: nicht alles wie erwartet. 2: Ziel oder Option nicht verwendbar. 3: Fehler in diesem Programm. 130: unterbrochen. Es gilt der höchste Wert, der vorkommt.</translation>
    </message>
    <message>
        <source>There is nothing to test: no target of the plan can be tested.</source>
        <translation>Es gibt nichts zu testen: Kein Ziel des Plans lässt sich testen.</translation>
    </message>
    <message>
        <source>There is nothing to test: give a host, host:port or URL.</source>
        <translation>Es gibt nichts zu testen: Geben Sie einen Host, Host:Port oder eine URL an.</translation>
    </message>
    <message>
        <source>Interrupted before everything was tested.</source>
        <translation>Unterbrochen, bevor alles getestet war.</translation>
    </message>
    <message>
        <source>{option} belongs to {other}, which is missing.</source>
        <translation>{option} gehört zur Option {other}, die hier fehlt.</translation>
    </message>
    <message>
        <source>{option}: {file} cannot be used.</source>
        <translation>{option}: {file} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Passphrase of the key:</source>
        <translation>Passphrase des Schlüssels:</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Print one line of JSON.</source>
        <translation>Eine Zeile JSON ausgeben.</translation>
    </message>
    <message>
        <source>0: recognised. 1: not recognised. 2: no text. 3: a fault in this program. 130: interrupted.</source>
        <translation>0: erkannt. 1: nicht erkannt. 2: kein Text. 3: Fehler in diesem Programm. 130: unterbrochen.</translation>
    </message>
    <message>
        <source>There is nothing to explain: give the text of an error message.</source>
        <translation>Es gibt nichts zu erklären: Geben Sie den Text einer Fehlermeldung an.</translation>
    </message>
    <message>
        <source>This text was not recognised as an error of a connection.</source>
        <translation>Dieser Text wurde nicht als Verbindungsfehler erkannt.</translation>
    </message>
    <message>
        <source>To test the server itself, use {command}.</source>
        <translation>Um den Server selbst zu testen, verwenden Sie {command}.</translation>
    </message>
    <message>
        <source>Give the whole message, with its codes and numbers; they count more than words.</source>
        <translation>Geben Sie die ganze Meldung mit allen Codes und Zahlen an; diese sind wichtiger als der Wortlaut.</translation>
    </message>
    <message>
        <source>Of a long message give the last lines too: the reason often stands there.</source>
        <translation>Geben Sie von einer langen Meldung auch die letzten Zeilen an: Dort steht oft der Grund.</translation>
    </message>
    <message>
        <source>Recognised: {names}</source>
        <translation>Erkannt: {names}</translation>
    </message>
    <message>
        <source>This was read from the text alone; nothing was tested.</source>
        <translation>Diese Erklärung stützt sich allein auf den Text; getestet wurde nichts.</translation>
    </message>
    <message>
        <source>Test it from here</source>
        <translation>Von hier aus testen</translation>
    </message>
    <message>
        <source>Test all of them, print the explanations and end.</source>
        <translation>Alle Übungsserver testen, die Erklärungen ausgeben und das Programm beenden.</translation>
    </message>
    <message>
        <source>{word} means nothing here.</source>
        <translation>{word} hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>These practice servers now run on this computer.</source>
        <translation>Diese Übungsserver laufen jetzt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Test them from another terminal:</source>
        <translation>Befehle zum Testen in einem anderen Terminal:</translation>
    </message>
    <message>
        <source>They run until Ctrl+C is pressed.</source>
        <translation>Die Übungsserver laufen, bis Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>Tested: {done} of {total} …</source>
        <translation>Getestet: {done} von {total} …</translation>
    </message>
    <message>
        <source>Practice servers: {total} · explained as expected: {good}</source>
        <translation>Übungsserver: {total} · wie erwartet erklärt: {good}</translation>
    </message>
    <message>
        <source>What to speak with the target. Automatic is the usual choice for what was given.</source>
        <translation>Das Protokoll für die Verbindung zum Ziel. Mit auto wird das Protokoll verwendet, das für das angegebene Ziel üblich ist.</translation>
    </message>
    <message>
        <source>The longest that the test of one target may take, in seconds; usually {usual}. With more, each step may take longer too.</source>
        <translation>Wie lange der Test eines Ziels höchstens dauern darf, in Sekunden; normalerweise {usual}. Bei mehr Zeit darf auch jeder einzelne Schritt länger dauern.</translation>
    </message>
    <message>
        <source>Use only IPv4 or only IPv6 addresses.</source>
        <translation>Nur IPv4- oder nur IPv6-Adressen verwenden.</translation>
    </message>
    <message>
        <source>The proxy server to go through, such as http://proxy.example:8080, or none, or what the system says.</source>
        <translation>Der Proxyserver, über den die Verbindung läuft: eine Adresse wie http://proxy.example:8080, none (keiner) oder system (wie im System eingestellt).</translation>
    </message>
    <message>
        <source>Which root certificates to trust: the program’s own, the system’s, or those of a PEM file.</source>
        <translation>Welchen Stammzertifikaten vertraut wird: den mitgelieferten (bundled), denen des Systems (system) oder denen einer PEM-Datei.</translation>
    </message>
    <message>
        <source>A certificate of yours (PEM) for servers that ask for one, with its key.</source>
        <translation>Ein eigenes Zertifikat (PEM) samt Schlüssel für Server, die eines verlangen.</translation>
    </message>
    <message>
        <source>The file of that key (PEM) when it is not in the same file as the certificate.</source>
        <translation>Die Datei mit diesem Schlüssel (PEM), wenn er nicht in derselben Datei wie das Zertifikat steht.</translation>
    </message>
    <message>
        <source>How often to try again after a failure.</source>
        <translation>Wie oft nach einem Fehlschlag erneut versucht wird.</translation>
    </message>
    <message>
        <source>How many redirects to follow; usually {usual}.</source>
        <translation>Wie vielen Weiterleitungen höchstens gefolgt wird; normalerweise {usual}.</translation>
    </message>
    <message>
        <source>Do not look further into the cause of a failure.</source>
        <translation>Nach einem Fehlschlag die Ursache nicht weiter untersuchen.</translation>
    </message>
    <message>
        <source>Look into the cause also at the host that a redirect led to, when that is the one that fails.</source>
        <translation>Die Ursache auch bei dem Host suchen, zu dem weitergeleitet wurde, wenn der Fehler dort auftritt.</translation>
    </message>
    <message>
        <source>{option} takes one of these: {choices}. It was given {value}.</source>
        <translation>{option} erwartet einen dieser Werte: {choices}. Angegeben wurde: {value}.</translation>
    </message>
    <message>
        <source>{option} takes a number from {least} to {most}. It was given {value}.</source>
        <translation>{option} erwartet eine Zahl von {least} bis {most}. Angegeben wurde: {value}.</translation>
    </message>
    <message>
        <source>{option} takes bundled, system or a file. {file} cannot be read.</source>
        <translation>{option} erwartet bundled, system oder eine Datei. {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{option}: {value} is no proxy address such as {example}. It begins with one of these: {schemes}.</source>
        <translation>{option}: {value} ist keine Adresse eines Proxyservers wie {example}. Eine solche Adresse beginnt mit einer dieser Angaben: {schemes}.</translation>
    </message>
    <message>
        <source>Testing {target} …</source>
        <translation>{target} wird getestet …</translation>
    </message>
    <message>
        <source>Looking for the cause: trying the ports {ports} as well.</source>
        <translation>Ursache wird gesucht; dabei werden auch die Ports {ports} ausprobiert.</translation>
    </message>
    <message>
        <source>Looking for the cause: asking {host} as well.</source>
        <translation>Ursache wird gesucht; dabei wird auch {host} kontaktiert.</translation>
    </message>
    <message>
        <source>Targets: {count}</source>
        <translation>Ziele: {count}</translation>
    </message>
    <message>
        <source>as expected: {count}</source>
        <translation>wie erwartet: {count}</translation>
    </message>
    <message>
        <source>not as expected: {count}</source>
        <translation>nicht wie erwartet: {count}</translation>
    </message>
    <message>
        <source>cannot be tested: {count}</source>
        <translation>nicht testbar: {count}</translation>
    </message>
    <message>
        <source>faults in this program: {count}</source>
        <translation>Fehler in diesem Programm: {count}</translation>
    </message>
    <message>
        <source>stopped: {count}</source>
        <translation>abgebrochen: {count}</translation>
    </message>
    <message>
        <source>Test the targets of this file as well: a plan, a list or table, or a file of Prometheus, Microsoft 365 or a browser. As expected is what the plan expects.</source>
        <translation>Auch die Ziele aus dieser Datei testen. Möglich sind ein Plan, eine Liste oder Tabelle oder eine Datei von Prometheus, Microsoft 365 oder einem Browser. Was als „wie erwartet“ gilt, bestimmt der Plan.</translation>
    </message>
    <message>
        <source>Read as: {what}</source>
        <translation>Erkannt als: {what}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>Test targets and explain what happened.</source>
        <translation>Ziele testen und erklären, was passiert ist.</translation>
    </message>
    <message>
        <source>Explain an error message of any program, without testing anything.</source>
        <translation>Die Fehlermeldung eines beliebigen Programms erklären, ohne etwas zu testen.</translation>
    </message>
    <message>
        <source>Show, convert or compare reports, whoever made them.</source>
        <translation>Berichte anzeigen, umwandeln oder vergleichen, ganz gleich, von wem sie stammen.</translation>
    </message>
    <message>
        <source>Start practice servers on this computer and show how to test them.</source>
        <translation>Übungsserver auf diesem Computer starten und zeigen, wie sie getestet werden.</translation>
    </message>
    <message>
        <source>Show what is built in and whether it works on this computer.</source>
        <translation>Zeigen, was das Programm enthält und ob es auf diesem Computer funktioniert.</translation>
    </message>
    <message>
        <source>{command} shows what can be given.</source>
        <translation>{command} zeigt, was angegeben werden kann.</translation>
    </message>
    <message>
        <source>A fault in this program ended it: {error}</source>
        <translation>Das Programm wurde durch einen eigenen Fehler beendet: {error}</translation>
    </message>
    <message>
        <source>Really tries a connection and explains what happened. Without a command the window opens.</source>
        <translation>Probiert eine Verbindung wirklich aus und erklärt, was passiert ist. Ohne Befehl wird das Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Die Version anzeigen und das Programm beenden.</translation>
    </message>
    <message>
        <source>The window takes one target. To test several, use {command}.</source>
        <translation>Das Fenster nimmt nur ein Ziel entgegen. Um mehrere zu testen, verwenden Sie {command}.</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>keine grafische Anzeige verfügbar</translation>
    </message>
    <message>
        <source>The window cannot open: {reason}. In a terminal there is {command}.</source>
        <translation>Das Fenster kann nicht geöffnet werden: {reason}. Verwenden Sie im Terminal {command}.</translation>
    </message>
    <message>
        <source>The language to speak:</source>
        <translation>Die Sprache des Programms:</translation>
    </message>
    <message>
        <source>Print what the program does to the error stream.</source>
        <translation>Auf der Fehlerausgabe anzeigen, was das Programm tut.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe anzeigen und das Programm beenden.</translation>
    </message>
    <message>
        <source>The language {language} is not there. There are: {languages}.</source>
        <translation>Die Sprache {language} gibt es nicht. Verfügbar sind: {languages}.</translation>
    </message>
    <message>
        <source>Print the results of a report, each as after its test.</source>
        <translation>Die Ergebnisse eines Berichts ausgeben, jedes so wie direkt nach dem Test.</translation>
    </message>
    <message>
        <source>Write a report as a web page, a text, a table or once more as JSON.</source>
        <translation>Einen Bericht als Webseite, Text oder Tabelle oder erneut als JSON schreiben.</translation>
    </message>
    <message>
        <source>Put two reports side by side and show what differs.</source>
        <translation>Zwei Berichte nebeneinanderstellen und die Unterschiede zeigen.</translation>
    </message>
    <message>
        <source>Put the real names back into an answer to a report with other names: its text in quotation marks, or {sign} to read it from the input.</source>
        <translation>In einer Antwort auf einen Bericht die Decknamen wieder durch die echten Namen ersetzen: Text der Antwort in Anführungszeichen oder {sign}, um ihn von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>With render: as what to write the report; usually what the file’s name ends in.</source>
        <translation>Bei render: das Format, in dem der Bericht geschrieben wird; normalerweise ergibt es sich aus der Endung des Dateinamens.</translation>
    </message>
    <message>
        <source>With render: the file to write; without it the report is printed.</source>
        <translation>Bei render: die Datei, in die der Bericht geschrieben wird; ohne diese Option wird er ausgegeben.</translation>
    </message>
    <message>
        <source>What is to be done with the report? Give one of these: {commands}.</source>
        <translation>Was soll mit dem Bericht geschehen? Geben Sie einen dieser Befehle an: {commands}.</translation>
    </message>
    <message>
        <source>Give the file of one report.</source>
        <translation>Geben Sie genau eine Berichtsdatei an.</translation>
    </message>
    <message>
        <source>{file} was damaged or changed after it was made, so it is not written as a new report.</source>
        <translation>{file} wurde nach der Erstellung beschädigt oder verändert und wird deshalb nicht als neuer Bericht geschrieben.</translation>
    </message>
    <message>
        <source>With compare: show what is the same in both, too.</source>
        <translation>Bei compare: auch zeigen, was in beiden Berichten gleich ist.</translation>
    </message>
    <message>
        <source>With compare: print one line of JSON.</source>
        <translation>Bei compare: eine Zeile JSON ausgeben.</translation>
    </message>
    <message>
        <source>Give the files of two reports to compare.</source>
        <translation>Geben Sie die Dateien der beiden Berichte an, die verglichen werden sollen.</translation>
    </message>
    <message>
        <source>Only in {file}:</source>
        <translation>Nur in {file}:</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>There is nothing to read: give the text of the answer.</source>
        <translation>Es gibt nichts zu lesen: Geben Sie den Text der Antwort an.</translation>
    </message>
    <message>
        <source>A file that says what aliases stand for was damaged: {file}</source>
        <translation>Eine Datei mit den echten Namen zu Decknamen ist beschädigt: {file}</translation>
    </message>
    <message>
        <source>Write other names in place of hosts and addresses. What they stand for is kept on this computer only.</source>
        <translation>Hosts und Adressen durch Decknamen ersetzen. Wofür die Decknamen stehen, wird nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>{option}: the file’s name has to end in one of these: {endings}.</source>
        <translation>{option}: Der Dateiname muss eine dieser Endungen haben: {endings}.</translation>
    </message>
    <message>
        <source>{option} would overwrite {file}, which is read. Choose another name.</source>
        <translation>{option} würde die Datei {file} überschreiben, die gelesen wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What the other names stand for cannot be kept on this computer, so nothing was written.</source>
        <translation>Wofür die Decknamen stehen, kann auf diesem Computer nicht gespeichert werden; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check that the folder exists and may be written to.</source>
        <translation>{file} kann nicht geschrieben werden. Prüfen Sie, ob der Ordner vorhanden ist und ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Write a report of the results to this file. Its name ends in one of these: {endings}.</source>
        <translation>Einen Bericht über die Ergebnisse in diese Datei schreiben. Mögliche Endungen des Dateinamens: {endings}.</translation>
    </message>
    <message>
        <source>Let the addresses of this computer stand in the report.</source>
        <translation>Die Adressen dieses Computers im Bericht belassen.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Try {number} of {total}</source>
        <translation>Versuch {number} von {total}</translation>
    </message>
    <message>
        <source>Redirect {number} {url}</source>
        <translation>Weiterleitung {number} {url}</translation>
    </message>
    <message>
        <source>Most likely causes</source>
        <translation>Wahrscheinlichste Ursachen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Außerdem aufgefallen</translation>
    </message>
    <message>
        <source>Commands to find out more</source>
        <translation>Befehle, um mehr herauszufinden</translation>
    </message>
    <message>
        <source>Exceptions, the root cause last</source>
        <translation>Ausnahmen, die eigentliche Ursache zuletzt</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code:</translation>
    </message>
    <message>
        <source>Print one line of JSON for each thing checked.</source>
        <translation>Für jeden geprüften Punkt eine Zeile JSON ausgeben.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>missing or broken</source>
        <translation>fehlt oder ist defekt</translation>
    </message>
    <message>
        <source>{state} ({detail})</source>
        <translation>{state} ({detail})</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The option {option} is given twice.</source>
        <translation>Die Option {option} ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Die Option {option} gibt es nicht.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>Die Option {option} erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>Die Option {option} braucht einen Wert.</translation>
    </message>
    <message>
        <source>The error message in quotation marks, or {sign} to read it from the input: an exception of Python, a line of curl, git or ssh, an error code of a browser or of Windows, the short code of a result …</source>
        <translation>Die Fehlermeldung in Anführungszeichen (oder {sign}, um sie von der Standardeingabe zu lesen): eine Ausnahme von Python, eine Zeile von curl, git oder ssh, ein Fehlercode eines Browsers oder von Windows, der Kurzcode eines Ergebnisses …</translation>
    </message>
    <message>
        <source>0: done; with compare: the connections do not differ. 1: they differ; with expand: no report made here has the names in the text. 2: a file cannot be used. 3: a fault in this program. 130: interrupted.</source>
        <translation>0: erledigt; bei compare: Verbindungen unterscheiden sich nicht. 1: Verbindungen unterscheiden sich; bei expand: Kein hier erstellter Bericht enthält die Namen im Text. 2: Datei nicht verwendbar. 3: Fehler in diesem Programm. 130: unterbrochen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation>Nicht testbar</translation>
    </message>
    <message>
        <source>Fault in this program</source>
        <translation>Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Works, with a remark</source>
        <translation>Funktioniert, mit Hinweis</translation>
    </message>
    <message>
        <source>Reached, but with an error</source>
        <translation>Erreicht, aber mit Fehler</translation>
    </message>
    <message>
        <source>Time limit reached</source>
        <translation>Zeitlimit erreicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>empty input</source>
        <translation>leere Eingabe</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>As expected: it can be reached.</source>
        <translation>Wie erwartet: Das Ziel ist erreichbar.</translation>
    </message>
    <message>
        <source>As expected: it answers.</source>
        <translation>Wie erwartet: Das Ziel antwortet.</translation>
    </message>
    <message>
        <source>As expected: the connection is refused.</source>
        <translation>Wie erwartet: Die Verbindung wird abgelehnt.</translation>
    </message>
    <message>
        <source>As expected: it cannot be reached.</source>
        <translation>Wie erwartet: Das Ziel ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Not as expected: this test does not tell ({case}).</source>
        <extracomment>{case} is the name of what happened: &quot;Connection refused&quot;</extracomment>
        <translation>Nicht wie erwartet: Dieser Test lässt keine Aussage zu ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: it cannot be reached ({case}).</source>
        <translation>Nicht wie erwartet: Das Ziel ist nicht erreichbar ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: it answers, but with an error ({case}).</source>
        <translation>Nicht wie erwartet: Das Ziel antwortet, aber mit einem Fehler ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: the connection should be refused, but ended otherwise ({case}).</source>
        <translation>Nicht wie erwartet: Die Verbindung sollte abgelehnt werden, das Ergebnis ist aber ein anderes ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: the status is {found} instead of {wanted}.</source>
        <translation>Nicht wie erwartet: Der Status ist {found} statt {wanted}.</translation>
    </message>
    <message>
        <source>Not as expected: {wanted} was expected, but it came out otherwise ({case}).</source>
        <translation>Nicht wie erwartet: Das Ergebnis sollte „{wanted}“ sein, ist aber ein anderes ({case}).</translation>
    </message>
    <message>
        <source>Not as expected: the certificate comes from {found}, not from {wanted}.</source>
        <translation>Nicht wie erwartet: Das Zertifikat stammt von {found}, nicht von {wanted}.</translation>
    </message>
    <message>
        <source>Not as expected: the connection is accepted, but it should be refused.</source>
        <translation>Nicht wie erwartet: Die Verbindung wird angenommen, sollte aber abgelehnt werden.</translation>
    </message>
    <message>
        <source>Not as expected: it answers, but it should not be reachable.</source>
        <translation>Nicht wie erwartet: Das Ziel antwortet, sollte aber nicht erreichbar sein.</translation>
    </message>
    <message>
        <source>Not as expected: there was no answer with a status; {wanted} was expected.</source>
        <translation>Nicht wie erwartet: Es gab keine Antwort mit einem Status; erwartet wurde der Status {wanted}.</translation>
    </message>
    <message>
        <source>Not as expected: there was no certificate; one from {wanted} was expected.</source>
        <translation>Nicht wie erwartet: Es gab kein Zertifikat; erwartet wurde eines von {wanted}.</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Nicht wie erwartet</translation>
    </message>
    <message>
        <source>As expected: {what}.</source>
        <extracomment>{what}: what was expected and found, &quot;status 200; certificate from Let&apos;s Encrypt&quot;</extracomment>
        <translation>Wie erwartet: {what}.</translation>
    </message>
    <message>
        <source>As expected: {case}.</source>
        <translation>Wie erwartet: {case}.</translation>
    </message>
    <message>
        <source>As expected: it answers with the status {status}.</source>
        <translation>Wie erwartet: Das Ziel antwortet mit dem Status {status}.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Test the same from here?</source>
        <translation>Dasselbe von hier aus testen?</translation>
    </message>
    <message>
        <source>Opening the report has sent nothing. Now this computer would contact the targets below, with your own options instead of those of the report.</source>
        <translation>Durch das Öffnen des Berichts wurde nichts gesendet. Wenn Sie jetzt testen, kontaktiert dieser Computer die unten genannten Ziele, und zwar mit Ihren eigenen Optionen statt mit denen aus dem Bericht.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Not to be tested from here: {count}</source>
        <extracomment>{count}: how many targets of a report</extracomment>
        <translation>Von hier aus nicht testbar: {count}</translation>
    </message>
    <message>
        <source>Passwords, and what follows a ? in an address, were left out of the report. Without them a test may end differently.</source>
        <translation>Passwörter und alles, was in einer Adresse auf ein ? folgt, wurden im Bericht weggelassen. Ohne diese Angaben kann ein Test anders ausgehen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Open reports, plans or lists</source>
        <translation>Berichte, Pläne oder Listen öffnen</translation>
    </message>
    <message>
        <source>Reports, plans and lists</source>
        <translation>Berichte, Pläne und Listen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Test the same from here …</source>
        <translation>Dasselbe von hier aus testen …</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Not made on this computer</source>
        <translation>Nicht auf diesem Computer erstellt</translation>
    </message>
    <message>
        <source>From a report that was made on this computer</source>
        <translation>Aus einem Bericht, der auf diesem Computer erstellt wurde</translation>
    </message>
    <message>
        <source>Asks first; until then nothing is sent</source>
        <translation>Fragt vorher nach; bis dahin wird nichts gesendet</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Datei: {file}</translation>
    </message>
    <message>
        <source>Nothing in a report proves who made it.</source>
        <translation>Nichts in einem Bericht beweist, von wem er stammt.</translation>
    </message>
    <message>
        <source>This report names no real hosts, so what it holds cannot be tested from here.</source>
        <translation>Dieser Bericht enthält keine echten Hostnamen; deshalb lassen sich seine Ziele von hier aus nicht testen.</translation>
    </message>
    <message>
        <source>Report: {text}</source>
        <extracomment>A row of the list that comes from a report file; {text}: &quot;Connection refused&quot; or &quot;5 targets&quot;</extracomment>
        <translation>Bericht: {text}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>{file} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The report that was pasted cannot be read</source>
        <translation>Der eingefügte Bericht kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>No test has ended yet</source>
        <translation>Noch kein Test abgeschlossen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Does not work at the moment</source>
        <translation>Funktioniert derzeit nicht</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Funktioniert wieder</translation>
    </message>
    <message>
        <source>Works, but fails now and then</source>
        <translation>Funktioniert, schlägt aber ab und zu fehl</translation>
    </message>
    <message>
        <source>{percent} worked</source>
        <translation>{percent} erfolgreich</translation>
    </message>
    <message>
        <source>median {median}, slowest {slowest}</source>
        <translation>Median {median}, langsamster Test {slowest}</translation>
    </message>
    <message>
        <source>Nothing was tested for {duration}: the computer was asleep or very busy.</source>
        <translation>{duration} lang wurde nichts getestet: Der Computer war im Ruhezustand oder stark ausgelastet.</translation>
    </message>
    <message>
        <source>That was at {first}: {case}.</source>
        <extracomment>{case} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>Zeitpunkt des Fehlschlags: {first} ({case}).</translation>
    </message>
    <message>
        <source>Never two in a row; the first at {first}: {case}.</source>
        <extracomment>{case} is the name of a failure: &quot;Connection refused&quot;</extracomment>
        <translation>Nie zwei Fehlschläge in Folge; Zeitpunkt des ersten: {first} ({case}).</translation>
    </message>
    <message>
        <source>It has been failing since {time}.</source>
        <translation>Seit {time} funktioniert es nicht.</translation>
    </message>
    <message>
        <source>It has been working since {time}.</source>
        <translation>Seit {time} funktioniert es.</translation>
    </message>
    <message>
        <source>The failures come about every {duration}: something may happen as often, or one of several servers that take turns may be broken.</source>
        <translation>Die Fehlschläge treten etwa alle {duration} auf: Möglicherweise geschieht etwas im selben Abstand, oder einer von mehreren Servern, die sich abwechseln, hat einen Fehler.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Nothing has changed so far.</source>
        <translation>Bisher hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Only the latest changes are listed; the plot shows all of them.</source>
        <translation>Nur die neuesten Änderungen sind aufgeführt; das Diagramm zeigt alle.</translation>
    </message>
    <message>
        <source>Open this test</source>
        <translation>Diesen Test öffnen</translation>
    </message>
    <message>
        <source>every {duration}</source>
        <translation>alle {duration}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Time from test to test</source>
        <translation>Zeit zwischen zwei Tests</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The details of this test are no longer kept, only its times.</source>
        <translation>Von diesem Test sind nur noch die Zeiten gespeichert, nicht mehr die Details.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Time of each test, in seconds</source>
        <translation>Dauer der einzelnen Tests in Sekunden</translation>
    </message>
    <message>
        <source>Time of each test, in milliseconds</source>
        <translation>Dauer der einzelnen Tests in Millisekunden</translation>
    </message>
    <message>
        <source>Show or hide this part of the bars</source>
        <translation>Diesen Teil der Balken ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show or hide the tests that failed</source>
        <translation>Fehlgeschlagene Tests ein- oder ausblenden</translation>
    </message>
    <message>
        <source>{part} in the plot</source>
        <extracomment>The name of a switch in the legend for a screen reader; {part} is what is switched, such as “Port”.</extracomment>
        <translation>{part} im Diagramm</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>See more of the time (minus key, or turn the wheel)</source>
        <translation>Einen längeren Zeitraum anzeigen (Minustaste oder Mausrad)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>See less, more closely (plus key, or turn the wheel)</source>
        <translation>Einen kürzeren Zeitraum genauer anzeigen (Plustaste oder Mausrad)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>See the whole time (key 0)</source>
        <translation>Den ganzen Zeitraum anzeigen (Taste 0)</translation>
    </message>
    <message>
        <source>Left and Right go from test to test, Enter opens one. Plus and minus zoom, Page Up and Page Down move.</source>
        <translation>Mit Links und Rechts wechseln Sie zwischen den Tests, mit Enter öffnen Sie einen. Plus und Minus vergrößern und verkleinern, Bild auf und Bild ab verschieben den Ausschnitt.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A part of a test&apos;s time: the lookup of the name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>A part of a test&apos;s time: from the request to the first byte of the answer</extracomment>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>A part of a test&apos;s time: the content of the answer after its first byte</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>fails now and then</source>
        <translation>schlägt ab und zu fehl</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>Every {duration}</source>
        <translation>Alle {duration}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Watching · {state}</source>
        <translation>Wird beobachtet · {state}</translation>
    </message>
    <message>
        <source>Watched · {state}</source>
        <translation>Wurde beobachtet · {state}</translation>
    </message>
    <message>
        <source>It does not work: {case}. Failed tests in a row: {count}.</source>
        <translation>Es funktioniert nicht: {case}. Fehlgeschlagene Tests in Folge: {count}.</translation>
    </message>
    <message>
        <source>slower since {time}: {part}</source>
        <translation>langsamer seit {time}: {part}</translation>
    </message>
    <message>
        <source>faster since {time}: {part}</source>
        <translation>schneller seit {time}: {part}</translation>
    </message>
    <message>
        <source>other name servers</source>
        <translation>andere Nameserver</translation>
    </message>
    <message>
        <source>other address of this computer</source>
        <translation>andere Adresse dieses Computers</translation>
    </message>
    <message>
        <source>other proxy server</source>
        <translation>anderer Proxyserver</translation>
    </message>
    <message>
        <source>other addresses</source>
        <translation>andere Adressen</translation>
    </message>
    <message>
        <source>other address</source>
        <translation>andere Adresse</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>anderer Dienst</translation>
    </message>
    <message>
        <source>other version of the encryption</source>
        <translation>andere Version der Verschlüsselung</translation>
    </message>
    <message>
        <source>other issuer of the certificate</source>
        <translation>anderer Aussteller des Zertifikats</translation>
    </message>
    <message>
        <source>other certificate</source>
        <translation>anderes Zertifikat</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>anderer Status</translation>
    </message>
    <message>
        <source>other redirect</source>
        <translation>andere Weiterleitung</translation>
    </message>
    <message>
        <source>other server program</source>
        <translation>anderes Serverprogramm</translation>
    </message>
    <message>
        <source>One test failed: {case}.</source>
        <translation>Ein Test ist fehlgeschlagen: {case}.</translation>
    </message>
    <message>
        <source>{sentence} Failed tests in a row: {count}.</source>
        <extracomment>{sentence}: &quot;It no longer works: Connection refused.&quot;</extracomment>
        <translation>{sentence} Fehlgeschlagene Tests in Folge: {count}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Connection Tester</source>
        <translation>Connection Tester</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open a report or list …</source>
        <translation>Bericht oder Liste öffnen …</translation>
    </message>
    <message>
        <source>Test many targets …</source>
        <translation>Viele Ziele testen …</translation>
    </message>
    <message>
        <source>Watch this target</source>
        <translation>Dieses Ziel beobachten</translation>
    </message>
    <message>
        <source>Options …</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Read an answer to a report …</source>
        <translation>Antwort auf einen Bericht lesen …</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
</context>
</TS>
