"""Metadata of installed distributions: a session has none, so that each name is one that was not found."""

__all__ = [
    "PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata", "packages_distributions", "requires",
    "version",
]


class PackageNotFoundError(ModuleNotFoundError):
    """The package was not found."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        (name,) = self.args
        return name


def distribution(distribution_name):
    """The distribution of that name."""
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    raise PackageNotFoundError(distribution_name)


def metadata(distribution_name):
    """What is told of the distribution of that name."""
    return distribution(distribution_name)


def version(distribution_name):
    """The version of the distribution of that name."""
    return distribution(distribution_name)


def files(distribution_name):
    """The files of the distribution of that name."""
    return distribution(distribution_name)


def requires(distribution_name):
    """What the distribution of that name needs."""
    return distribution(distribution_name)


def distributions(**kwargs):
    """All distributions: none."""
    return iter(())


class EntryPoints(tuple):
    """What entry_points() answers."""

    __slots__ = ()

    @property
    def names(self):
        """The names of all: none."""
        return set()

    groups = names

    def __getitem__(self, name):
        raise KeyError(name)

    def __repr__(self):
        return f"{type(self).__name__}({tuple(self)!r})"

    def select(self, **params):
        """Those of a name or a group: none."""
        return self


def entry_points(**params):
    """All entry points: none."""
    return EntryPoints()


def packages_distributions():
    """Distributions by the packages that they hold: none."""
    return {}
