"""What the module offers: its names, signatures, docstrings' first lines, bound methods."""
import inspect
import random
import secrets

print(secrets.__all__, secrets.__name__)
for name in secrets.__all__:
    value = getattr(secrets, name)
    print(name, callable(value), value.__name__.strip("_"))
for name in ("token_bytes", "token_hex", "token_urlsafe", "randbelow", "choice"):
    function = getattr(secrets, name)
    signature = inspect.signature(function)
    print(name, signature, list(signature.parameters), [parameter.default is None for parameter in signature.parameters.values()])
print(secrets.randbits.__name__, secrets.choice.__func__ is random.Random.choice, secrets.choice.__self__ is secrets.randbits.__self__, isinstance(secrets.choice.__self__, secrets.SystemRandom))
print(secrets.token_bytes.__defaults__, secrets.token_hex.__defaults__, secrets.token_urlsafe.__defaults__, secrets.randbelow.__defaults__, secrets.token_hex.__qualname__)
import hmac
print(secrets.compare_digest is hmac.compare_digest, secrets.SystemRandom is random.SystemRandom)
namespace = {}
exec("from secrets import *", namespace)
print(sorted(name for name in namespace if not name.startswith("__")))
for missing in ("token", "randint", "shuffle", "random"):
    try:
        getattr(secrets, missing)
    except AttributeError as error:
        print(error)
try:
    from secrets import token_base64
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])
print("DEFAULT_ENTROPY" in vars(secrets), secrets.DEFAULT_ENTROPY)
secrets.DEFAULT_ENTROPY = 4
print(len(secrets.token_bytes()), len(secrets.token_hex()), len(secrets.token_urlsafe()), len(secrets.token_bytes(None)))
secrets.DEFAULT_ENTROPY = 32
