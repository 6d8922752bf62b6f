"""What the aliases in this person's own reports stand for: one small file a report, on this computer only.

Files of their own, so that two windows never overwrite each other's. None of the methods raises.
"""

import re
from pathlib import Path

import msgspec

from app import limits, paths
from app.log import LOG
from app.model.handover import AliasMap
from app.store.files import set_aside, write_private

FOLDER = "aliases"
_REPORT = re.compile(r"[0-9A-Za-z-]{1,64}")  # the id of a report is a file's name here
_decoder = msgspec.json.Decoder(AliasMap)


class AliasMaps:
    """The maps of the newest `limits.ALIAS_MAPS` reports.

    Attributes:
        damaged: the names under which files that could not be read were set aside, for a notice.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Use this folder, or the usual one of this person."""
        self._folder = folder or paths.user_data() / FOLDER
        self.damaged: tuple[str, ...] = ()

    def add(self, map: AliasMap) -> bool:
        """Keep a map, in place of an earlier one of the same report; False when the system does not let us.

        A map without any alias is not worth a file.
        """
        if not map.pairs:
            return True
        if not _REPORT.fullmatch(map.report):
            return False
        try:
            write_private(self._file(map.report), msgspec.json.encode(map))
        except (OSError, UnicodeError) as error:
            LOG.warning("an alias map cannot be written: %s", type(error).__name__)
            return False
        for old in self.all()[limits.ALIAS_MAPS :]:
            self._delete(self._file(old.report))
        return True

    def get(self, report: str) -> AliasMap | None:
        """Return the map of one report; None where there is none."""
        return self._read(self._file(report)) if _REPORT.fullmatch(report) else None

    def all(self) -> tuple[AliasMap, ...]:
        """Return every map, the newest first."""
        found = (self._read(file) for file in self._files() if ".damaged-" not in file.name)
        maps = [one for one in found if one is not None]
        return tuple(sorted(maps, key=lambda one: one.created.timestamp(), reverse=True))

    def delete_all(self) -> bool:
        """Delete every map, those set aside included; False when one is still there."""
        deleted = list(map(self._delete, self._files()))  # one that stays keeps no other from going
        return all(deleted)

    def _file(self, report: str) -> Path:
        return self._folder / f"{report}.json"

    def _files(self) -> list[Path]:
        try:
            return sorted(self._folder.glob("*.json"))
        except OSError:  # no folder that we may read
            return []

    def _read(self, file: Path) -> AliasMap | None:
        try:
            if file.stat().st_size > limits.ALIAS_MAP_BYTES:
                raise msgspec.DecodeError("the file is too large")
            return _decoder.decode(file.read_bytes())
        except FileNotFoundError:
            return None
        except (msgspec.DecodeError, RecursionError, UnicodeError):
            name = set_aside(file)
            LOG.warning("an alias map is damaged and set aside: %s", name)
            self.damaged = (*self.damaged, name or file.name)
        except OSError as error:
            LOG.warning("an alias map cannot be read: %s", error.strerror)
        return None

    def _delete(self, file: Path) -> bool:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            LOG.warning("an alias map cannot be deleted: %s", error.strerror)
            return False
        return True
