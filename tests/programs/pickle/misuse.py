import pickle


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


def outer():
    def inner():
        pass

    return inner


for value in (lambda: 1, outer(), (number for number in ()), pickle, object().__init__.__class__, memoryview(b""), [].__iter__):
    for protocol in (0, 2, 5):
        try:
            print(len(pickle.dumps(value, protocol)) > 0)
        except Exception as error:
            print(protocol, type(error).__name__, str(error).partition(" at ")[0])
show(pickle.loads, "text")
show(pickle.load, 5)
show(pickle.dump, 1, 5)
show(pickle.dumps, 1, 6)
show(pickle.dumps, 1, "x")
show(pickle.dumps, 1, -1)
show(pickle.dumps, 1, None)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, pickle.compatible_formats)
print(pickle.PickleError.__mro__, pickle.PicklingError.__mro__[:2], pickle.Pickler, pickle.Unpickler, pickle.PickleBuffer)
