"""Every limit and default time, one constant each, with its reason. Times in seconds, sizes in bytes."""

# Default time limits of the steps. Browsers and curl wait far longer; a person in front of a window does not.
RESOLVE_SECONDS = 5.0  # glibc asks its first name server again after 5 s
CONNECT_SECONDS = 5.0  # two SYN retransmissions (after 1 and 3 s) fit into it
TLS_SECONDS = 5.0
PROXY_SECONDS = 5.0
RESPONSE_SECONDS = 10.0  # a slow application is not yet a broken one
BODY_SECONDS = 10.0
TOTAL_SECONDS = 30.0

# The part of the total kept back for checks: min(seconds, share of the total).
RESERVE_SECONDS = 2.0
RESERVE_SHARE = 0.3

GREETING_SECONDS = 0.5  # SSH, SMTP and FTP speak first, within a few round trips (counted on top)
GREETING_SECONDS_MAX = 1.5
CHECK_SECONDS = 2.0  # the longest that one check may take by itself
EARLY_SECONDS = 1.0  # of waiting in one step, after which checks that can help begin beside it

REDIRECTS = 10  # curl's library allows 30, browsers 20; ten are already a fault
BODY_BYTES = 1024 * 1024  # decompressed: a connection test needs no more
HEADER_BYTES = 300 * 1024  # curl's limit for all headers of one response (lib/http.h)
CERTIFICATE_FILE_BYTES = 1024 * 1024  # of a PEM file; all roots that browsers trust take a fifth of it
BODY_START_BYTES = 512  # kept of a body, to recognise login and block pages
BANNER_BYTES = 1024  # kept of a greeting
CHAIN_SHOWN = 20  # certificates or exceptions of one chain that are kept

TEXT_CHARACTERS = 4096  # of foreign text in one line; longer lines freeze text widgets
SHORT_TEXT_CHARACTERS = 200  # of foreign text inside a sentence
INPUT_CHARACTERS = 8192  # of the input field; curl takes 8,000,000, nobody types more than this
HEADERS_KEPT = 100  # as many as http.client accepts
DOCUMENT_BYTES = 16 * 1024 * 1024  # of a saved result; the fullest ones are below a tenth of it

PARALLEL = 16  # investigations at once
PARALLEL_MAX = 512
PER_HOST = 2  # investigations of one host at once, so that a list does not look like an attack
RESOLVER_THREADS = 32  # getaddrinfo scales no further than this (measured)
RESOLVER_THREADS_MAX = 96  # with abandoned ones, which end when the system gives up (10 to 20 s)
HELPER_THREADS = 16  # for checks
START_SLICE = 16  # threads started at once, so that a window stays fluent
START_PAUSE_SECONDS = 0.01

LEAVE_SECONDS = 1.0  # the program is gone this long after being told to leave
TRACE_LINES = 60  # of the traceback of a fault in this program
NAMES_KEPT = 100  # of one certificate; large sites list several hundred
OPEN_FILES = 65536  # asked of the system at most; 512 attempts need some 2,000
STEP_GRACE_SECONDS = 0.25  # by which our limit of a step outlasts the library's own, whose exception says more
CHUNK_BYTES = 16384  # of a body read at once; http.client's own buffer is as large
LISTENERS_SHOWN = 5  # on neighbouring ports
RETRY_SECONDS = 1.0  # no automatic retry comes faster than this
RETRY_SECONDS_MAX = 8.0
PLAIN_BODY_BYTES = 4096  # read of a body by a check: enough to recognise a login page
CHECK_LOOKUP_SECONDS = 1.0  # of a check's own lookup of a name that was just looked up
CHECK_CONNECT_SECONDS = 1.2  # of each connection of a check: one SYN sent again (after 1 s) fits into it
ADDRESSES_TRIED = 8  # of one host, side by side
PROBE_SECONDS = 0.6  # for a router to say that a packet cannot go on
NAME_SERVERS_ASKED = 4  # glibc itself asks three
NAME_SERVER_SECONDS = 1.6  # for all name servers together, side by side
NAME_SERVER_RETRY_SECONDS = 0.6  # a question may be lost once
SLOW_STEP_SECONDS = 1.0  # a lost SYN is sent again after one second; a lookup or handshake this long is felt too
SLOW_ANSWER_SECONDS = 4.0  # a status line that takes longer makes people turn away
FALLBACK_SECONDS = 0.25  # lost on an address that fails: from here browsers try the next one (RFC 8305, 5)
EXPIRES_SOON_DAYS = 14  # renewal is usually automatic 30 days before; with two weeks left it has failed for weeks
EXPERIMENT_SECONDS = 0.9  # one connection, lookup or handshake of a check: two fit into CHECK_SECONDS
CLOCK_OFF_SECONDS = 300.0  # from here a difference to the clock of a server is more than delay and rounding
CHECK_MARGIN_SECONDS = 0.15  # of a check's own deadline, kept back so that what it found until then is told
CHECK_LEAST_SECONDS = 0.4  # a shorter silence says nothing about who is silent
HISTORY_BUSY_SECONDS = 5.0  # for which another window of this program may hold the history's file
HISTORY_RETRY_SECONDS = 1.0  # between two tries to write where the disk is full or the file is held
HISTORY_BATCH = 200  # results written in one transaction
HISTORY_WAITING = 2000  # results kept while they cannot be written; the oldest go first
HISTORY_CHECK_BYTES = 8 * 1024 * 1024  # of a history that is checked before the window opens (10 to 20 ms)
HISTORY_ROWS = 100_000  # kept at most, beside pinned ones: some 150 MB
HISTORY_SHOWN = 500  # rows found at once
HISTORY_WORDS = 16  # of one search
NOTE_CHARACTERS = 2000  # of a note to a result
PACE_FACTOR = 3.0  # from one single test to the next a step is slower only from here: twice is everyday jitter
PACE_SECONDS = 0.25  # and only by this much more: less is not felt (the delay of a second try, RFC 8305, 5)
WATCH_SECONDS = 5.0  # between two tests of a watched target, begin to begin
WATCH_SECONDS_MIN = 1.0  # faster looks like an attack
WATCH_SECONDS_MAX = 3600.0
WATCH_SAMPLES = 20_000  # kept of one watch: more than a day at the default pace, some 10 MB
WATCH_PACE_TESTS = 5  # a watch believes in a lasting change of pace when most of so many tests show it
WATCH_PACE_USUAL = 20  # tests before that, from which is known what is usual
WATCH_PACE_FACTOR = 1.5  # medians of several tests are steadier than single ones
WATCH_PACE_SECONDS = 0.01  # on a local network everything is below; there a factor says nothing
SLEEP_SECONDS = 10.0  # clocks that drift apart by this much were stopped: a corrected clock moves by less
PERIOD_OUTAGES = 4  # fewer outages that come at even distances are chance
PERIOD_SHARE = 0.1  # by which these distances may differ
PROGRESS_TESTS = 20  # the last ones tell how fast a list is worked off
PROGRESS_TESTS_MIN = 3  # before so many are done nobody can say how long the rest takes
WATCH_RESULTS = 300  # of one watch, kept to be opened: the last failures and changes, a few kilobytes each
WATCH_RESULTS_LAST = 50  # of its last tests whatever came out
NEIGHBOUR_SECONDS = 0.9  # a device of the own network that was asked for so long is silent (ARP asks once a second)
LIST_TARGETS = 10_000  # of one list; their rows stay fluent, and more is a scan of a network
LIST_PROBLEMS = 1000  # lines of a list that cannot be tested; a text with more of them is no list
LIST_BYTES = 1024 * 1024  # of a file with a list: room for 10,000 long URLs
RUN_AHEAD = 256  # tests of a run handed to the workers at a time, so that a long run is cancelled at once
HISTORY_DAYS = 90  # for which results are kept unless told otherwise: "it worked last month" is asked often
HISTORY_DAYS_MAX = 3650
LOOKUP_CHARACTERS = 16_384  # of a pasted error text; a traceback of requests has some 8,000
