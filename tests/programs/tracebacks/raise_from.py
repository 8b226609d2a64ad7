# An explicit cause is printed first.
class ConfigError(Exception):
    pass


def load(text):
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError(f"bad number in config: {text!r}") from error


print(load("42"))
print(load("4x2"))
