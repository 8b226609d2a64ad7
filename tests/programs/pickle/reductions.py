import io
import pickle


class Made:
    def __init__(self, answer):
        self.answer = answer

    def __reduce_ex__(self, protocol):
        return self.answer


def set_state(made, state):
    made.append(("state", state))


def show(value, protocol):
    try:
        packed = pickle.dumps(value, protocol)
        print(protocol, packed, pickle.loads(packed))
    except Exception as error:
        print(protocol, type(error).__name__, error, getattr(error, "__notes__", None))


lambda_ = io  # a module, which cannot be pickled
for protocol in (0, 2, 5):
    for answer in (
        5, (1,), (1, 2), (int, 2), (int, ("5",)), (int, (), None, 5), (int, (), None, None, 5), (int, (), None, None, None, 5),
        (int, (), 1, 2, 3, 4, 5), (list, (), None, iter([1, 2])), (dict, (), None, None, iter([(1, 2), (3, 4)])),
        (list, (), 7, None, None, set_state), (lambda_, ()), (int, (lambda_,)), (list, (), lambda_),
        (list, (), None, iter([1, lambda_])), (dict, (), None, None, iter([(1, lambda_)])), (dict, (), None, None, iter([1])),
    ):
        show(Made(answer), protocol)
    for value in ([0, io], (io,), {"key": [io]}, {1: {2: io}}):
        show(value, protocol)
