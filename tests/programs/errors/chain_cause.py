# raise ... from: the cause is shown first.
class ConfigError(Exception):
    pass


def read(settings, key):
    try:
        return int(settings[key])
    except KeyError as error:
        raise ConfigError(f"missing {key}") from error
    except ValueError as error:
        raise ConfigError(f"bad {key}") from error


print(read({"size": "3"}, "size"))
try:
    read({}, "size")
except ConfigError as error:
    print(error, "|", repr(error.__cause__), error.__cause__ is error.__context__, error.__suppress_context__)
read({"size": "three"}, "size")
