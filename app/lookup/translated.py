# ruff: noqa: RUF001  # letters of other alphabets are what they look like
"""What systems and .NET say in other languages than English, for texts without a code or number.

Names and numbers decide before these; many more languages are recognised by those alone. Sources: the catalogues of
the GNU C library, wget, apt and git; the messages of Windows and .NET in these languages.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Phrase, Source, Weight

# The C library's, as every program under Linux prints them.
_SYSTEM: tuple[tuple[Meaning, tuple[str, ...]], ...] = (
    (meanings.REFUSED, (
        "verbindungsaufbau abgelehnt", "verbindung verweigert", "verbindung abgelehnt", "connexion refusée",
        "conexión rehusada", "conexión denegada", "connessione rifiutata", "ligação recusada", "conexão recusada",
        "verbinding is geweigerd", "verbinding geweigerd", "połączenie odrzucone", "в соединении отказано",
        "у з'єднанні відмовлено", "bağlantı reddedildi", "förbindelsen förvägrad", "opkobling nægtet",
        "yhteys torjuttu", "spojení odmítnuto", "kapcsolat elutasítva", "接続を拒否されました", "연결이 거부됨",
        "拒绝连接", "連線被拒絕", "تم رفض الاتصال", "رُفض الاتصال", "رفض الاتصال",
    )),
    (meanings.RESET, (
        "verbindung wurde vom kommunikationspartner zurückgesetzt", "connexion ré-initialisée par le correspondant",
        "connexion réinitialisée par le correspondant", "conexión reinicializada por la máquina remota",
        "connessione interrotta dal corrispondente", "conexão fechada pela outra ponta", "verbinding is weggevallen",
        "połączenie zerwane przez drugą stronę", "соединение разорвано другой стороной", "bağlantı karşıdan kesildi",
        "接続が相手からリセットされました", "连接被对方重设", "連線被對方重設",
        "تمت إعادة تعيين الاتصال", "تم إعادة تعيين الاتصال",
    )),
    (meanings.SYSTEM_TIMEOUT, (
        "die wartezeit für die verbindung ist abgelaufen", "zeitüberschreitung der verbindung",
        "zeitüberschreitung beim verbindungsaufbau", "connexion terminée par expiration du délai d'attente",
        "délai d'attente dépassé", "délai d'attente de la connexion dépassé", "délai de connexion dépassé",
        "expiró el tiempo de conexión", "connessione scaduta", "ligação expirada", "tempo esgotado para conexão",
        "verbinding is verlopen", "przekroczony czas oczekiwania na połączenie", "время ожидания соединения истекло",
        "перевищено інтервал очікування з'єднання", "bağlantıda zaman aşımı", "接続がタイムアウトしました",
        "연결 시간 초과", "连接超时", "連線超過時間", "انتهت مهلة الاتصال", "انتهاء مهلة الاتصال",
    )),
    (meanings.NO_ROUTE, (
        "keine route zum zielrechner", "aucun chemin d'accès pour atteindre l'hôte cible",
        "no existe ninguna ruta hasta el 'host'", "nessun instradamento per l'host", "sem caminho para o anfitrião",
        "não há rota para o host", "geen route naar host", "brak trasy do hosta", "нет маршрута до узла",
        "немає маршруту до вузла", "makinaya ağ üzerinden yol yok", "ホストへの経路がありません", "没有到主机的路由",
        "der rechner ist nicht aktiv", "l'hôte cible est arrêté ou en panne",
    )),
    (meanings.NO_NETWORK, (
        "das netzwerk ist nicht erreichbar", "le réseau n'est pas accessible", "la red es inaccesible",
        "la rete non è raggiungibile", "rede inacessível", "a rede está fora de alcance", "netwerk is onbereikbaar",
        "sieć jest niedostępna", "сеть недоступна", "ağ erişilebilir durumda değil", "ネットワークに届きません",
        "网络不可达", "الشبكة غير قابلة للوصول", "تعذر الوصول إلى الشبكة",
    )),
    (meanings.NOT_FOUND, (
        "der name oder der dienst ist nicht bekannt", "nom ou service inconnu", "nombre o servicio desconocido",
        "nome o servizio sconosciuto", "nome ou serviço desconhecido", "naam of dienst is niet bekend",
        "ta nazwa lub usługa jest nieznana", "неизвестное имя или служба", "невідома назва чи сервіс",
        "isim ya da servis bilinmiyor", "名前またはサービスが不明です", "未知的名称或服务", "名稱或服務未知",
        "kann nicht aufgelöst werden: der name oder", "impossible de résoudre l'adresse de l'hôte",
    )),
    (meanings.LOOKUP_AGAIN, (
        "temporärer fehler bei der namensauflösung", "temporärer fehlschlag beim auflösen von",
        "échec temporaire dans la résolution du nom", "erreur temporaire de résolution",
        "fallo temporal en la resolución del nombre", "fallo temporal al resolver",
        "errore temporaneo nella risoluzione del nome", "falha temporário na resolução de nome",
        "falha temporária na resolução de nome", "tijdelijk probleem in naamsherleiding",
        "odwzorowanie nazwy jest chwilowo niemożliwe", "временный сбой в разрешении имен",
        "名前解決に一時的に失敗しました", "域名解析暂时失败",
    )),
    (meanings.LOOKUP_FAILED, (
        "nicht-behebbarer fehler in der namensauflösung", "échec non récupérable lors de la résolution du nom",
    )),
    (meanings.NO_ADDRESS, (
        "zu diesem hostnamen gehört keine adresse", "aucune adresse associée avec le nom de l'hôte",
    )),
)  # fmt: skip
# Those of Windows' sockets and of ping, telnet and nslookup there.
_WINDOWS: tuple[tuple[Meaning, tuple[str, ...]], ...] = (
    (meanings.REFUSED, (
        "da der zielcomputer die verbindung verweigerte", "car l'ordinateur cible l'a expressément refusée",
        "ya que el equipo de destino denegó expresamente dicha conexión",
        "rifiuto persistente del computer di destinazione", "porque a máquina de destino as recusou ativamente",
        "omdat de doelcomputer de verbinding actief heeft geweigerd",
        "конечный компьютер отверг запрос на подключение", "由于目标计算机积极拒绝",
        "対象のコンピューターによって拒否されたため", "لأن الجهاز الهدف رفض", "الجهاز المستهدف رفض",
    )),
    (meanings.SYSTEM_TIMEOUT, (
        "da die gegenstelle nach einer bestimmten zeitspanne nicht richtig reagiert hat",
        "car le parti connecté n'a pas répondu convenablement", "ya que la parte conectada no respondió adecuadamente",
        "risposta non corretta della parte connessa", "от другого компьютера за требуемое время не получен",
        "由于连接方在一段时间后没有正确答复", "لأن الطرف المتصل لم يستجب",
    )),
    (meanings.RESET, (
        "eine vorhandene verbindung wurde vom remotehost geschlossen",
        "une connexion existante a dû être fermée par l'hôte distant",
        "se ha forzado la interrupción de una conexión existente por el host remoto",
        "connessione in corso interrotta forzatamente dall'host remoto",
        "удаленный хост принудительно разорвал существующее подключение", "远程主机强迫关闭了一个现有的连接",
        "既存の接続はリモート ホストに強制的に切断されました", "إغلاق اتصال موجود", "إغلاق الاتصال الموجود",
    )),
    (meanings.NOT_FOUND, (
        "es ist kein solcher host bekannt", "der angegebene host ist unbekannt", "dieser host ist unbekannt",
        "hôte inconnu", "host desconocido", "host sconosciuto", "este host não é conhecido", "этот хост неизвестен",
        "不知道这样的主机", "そのようなホストは不明です", "المضيف غير معروف",
        "der remotename konnte nicht aufgelöst werden", "le nom distant n'a pas pu être résolu",
        "ping-anforderung konnte host", "la requête ping n'a pas pu trouver l'hôte", "لم يتمكن طلب ping من العثور",
    )),
    (meanings.NO_ROUTE, (
        "zielhost nicht erreichbar", "impossible de joindre l'hôte de destination", "host de destino inaccesible",
        "مضيف الوجهة غير قابل للوصول",
    )),
    (meanings.NO_NETWORK, (
        "zielnetz nicht erreichbar", "impossible de joindre le réseau de destination", "red de destino inaccesible",
    )),
    (meanings.perhaps(meanings.CONNECT_TIMEOUT), (
        "zeitüberschreitung der anforderung", "délai d'attente de la demande dépassé",
        "tiempo de espera agotado para esta solicitud", "انتهت مهلة الطلب", "timeout für vorgang überschritten",
        "le délai d'attente de l'opération a expiré",
    )),
    (meanings.VERSION._replace(most=meanings.UNTRUSTED.most), (
        "es konnte kein geschützter ssl/tls-kanal erstellt werden", "impossible de créer un canal sécurisé ssl/tls",
    )),
    (meanings.UNTRUSTED, (
        "für den geschützten ssl/tls-kanal konnte keine vertrauensstellung hergestellt werden",
        "impossible d'établir une relation de confiance pour le canal sécurisé ssl/tls",
    )),
    (meanings.perhaps(meanings.REFUSED), (
        "es konnte keine verbindung mit dem host hergestellt werden",
        "die verbindung mit dem remoteserver kann nicht hergestellt werden",
        "verbindung mit dem remoteserver kann nicht hergestellt werden",
        "impossible de se connecter au serveur distant", "no es posible conectar con el servidor remoto",
    )),
)  # fmt: skip


def _phrases(table: tuple[tuple[Meaning, tuple[str, ...]], ...], source: Source) -> tuple[Phrase, ...]:
    return tuple(Phrase(text, source, meaning, Weight.GENERAL) for meaning, texts in table for text in texts)


PHRASES = (*_phrases(_WINDOWS, Source.WINDOWS), *_phrases(_SYSTEM, Source.ERRNO))
