# IntEnum with phrases and descriptions, as http.HTTPStatus is made: __new__, properties, classes of codes.
from enum import IntEnum, StrEnum, auto, unique


@unique
class Status(IntEnum):
    def __new__(cls, value, phrase, description=""):
        self = int.__new__(cls, value)
        self._value_ = value
        self.phrase = phrase
        self.description = description
        return self

    OK = 200, "OK", "Request fulfilled"
    CREATED = 201, "Created"
    MOVED = 301, "Moved Permanently"
    BAD_REQUEST = (400, "Bad Request", "Bad request syntax")
    NOT_FOUND = 404, "Not Found", "Nothing matches"
    TEAPOT = 418, "I'm a Teapot"
    ERROR = 500, "Internal Server Error"

    @property
    def is_success(self):
        return 200 <= self <= 299

    @property
    def is_client_error(self):
        return 400 <= self < 500

    @property
    def family(self):
        return Family.of(self)

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str) and value.isdigit():
            return cls(int(value))
        return None


class Family(IntEnum):
    SUCCESS = 2
    REDIRECT = 3
    CLIENT = 4
    SERVER = 5

    @classmethod
    def of(cls, code):
        return cls(code // 100)


class Method(StrEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name

    GET = auto()
    POST = auto()
    PATCH = auto()

    def __repr__(self):
        return f"<{self.__class__.__name__}.{self._name_}>"


print(Status(404), repr(Status.NOT_FOUND), Status.NOT_FOUND.phrase, Status.OK == 200, Status(200).description, f"{Status.OK} {Status.OK.name} {Status.OK:>6}", Status("418").phrase)
print([status.value for status in Status if status.is_client_error], {family: [int(status) for status in Status if status.family is family] for family in Family})
print(Method.GET, repr(Method.POST), list(Method), "GET" in Method, Method("PATCH").lower(), [method for method in Method if method != "GET"])
for wrong in (999, "x", "777", None, 200.5):
    try:
        print(Status(wrong))
    except ValueError as error:
        print(error)


def handle(method, path):
    match Method(method), path.strip("/").split("/"):
        case Method.GET, ["items"]:
            return Status.OK, ["a", "b"]
        case Method.GET, ["items", name]:
            return (Status.OK, name) if name in "ab" else (Status.NOT_FOUND, None)
        case Method.POST, ["items"]:
            return Status.CREATED, {}
        case (Method.GET | Method.POST), ["teapot"]:
            return Status.TEAPOT, None
    return Status.BAD_REQUEST, None


for request in (("GET", "/items"), ("GET", "/items/b"), ("GET", "/items/z"), ("POST", "/items/"), ("POST", "/teapot"), ("PATCH", "/")):
    status, body = handle(*request)
    print(f"{request[0]:<5} {request[1]:<10} {status.value} {status.phrase} {body!r} {status!s} {status.is_success}")
counts = {}
for code in (200, 200, 404, 500, 201):
    counts[Status(code)] = counts.get(Status(code), 0) + 1
print(counts, counts[200], sorted(counts, reverse=True), max(counts, key=counts.get).name)
