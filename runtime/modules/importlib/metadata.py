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


metadata = version = files = requires = distribution


def distributions(**kwargs):
    """All distributions: none."""
    return iter(())


def entry_points(**params):
    """All entry points: none."""
    return ()


def packages_distributions():
    """Distributions by the packages that they hold: none."""
    return {}
