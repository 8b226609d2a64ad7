# limits: fuel=2000000
# ends: trap fuel
import base64

data = bytes(100_000)
while True:
    for name in ("b64", "b32", "a85", "b85"):
        getattr(base64, name + "decode")(getattr(base64, name + "encode")(data))
