# What paths seldom need: their info, and the search for patterns in folders.
import posix
import posixpath

from .patterns import has_wildcards, name_matches


class PathInfo:
    __slots__ = ("_path",)

    def __init__(self, path):
        self._path = path

    def __repr__(self):
        return f"<{type(self._path).__name__}.info>"

    def exists(self, *, follow_symlinks=True):
        return self._path.exists(follow_symlinks=follow_symlinks)

    def is_dir(self, *, follow_symlinks=True):
        return self._path.is_dir(follow_symlinks=follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._path.is_file(follow_symlinks=follow_symlinks)

    def is_symlink(self):
        return self._path.is_symlink()


class Selector:
    def __init__(self, is_case_sensitive, follows_links, is_folder_wanted):
        self._is_case_sensitive = is_case_sensitive
        self._follows_links = follows_links
        self._is_folder_wanted = is_folder_wanted

    def _entries(self, path):
        try:
            return list(posix.scandir(path or "."))
        except OSError:
            return []

    def _matches(self, name, pattern):
        if self._is_case_sensitive:
            return name_matches(name, pattern)
        return name_matches(name.lower(), pattern.lower())

    def paths(self, path, parts):
        if not parts:
            yield path
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            while rest and rest[0] == "**":
                rest = rest[1:]
            yield from self._below(path, rest)
        elif part == ".." or self._is_case_sensitive and not has_wildcards(part):
            found = _joined(path, part)
            if posixpath.isdir(found) if rest or self._is_folder_wanted else posixpath.lexists(found):
                yield from self.paths(found, rest)
        else:
            needs_folder = rest or self._is_folder_wanted
            for entry in self._entries(path):
                if self._matches(entry.name, part) and (not needs_folder or entry.is_dir()):
                    yield from self.paths(_joined(path, entry.name), rest)

    def _below(self, path, rest):
        stack = [path]
        while stack:
            here = stack.pop()
            if rest:
                yield from self.paths(here, rest)
            else:
                yield here
            folders = []
            for entry in self._entries(here):
                found = _joined(here, entry.name)
                if entry.is_dir(follow_symlinks=self._follows_links):
                    folders.append(found)
                elif not rest and not self._is_folder_wanted:
                    yield found
            stack.extend(reversed(folders))


def _joined(path, name):
    return name if not path else path + name if path.endswith("/") else f"{path}/{name}"
