# limits: memory=8MB
# mounts: memory /tmp
# ends: trap memory
file = open("/tmp/x", "wb")
piece = bytes(100_000)
try:
    while True:
        file.write(piece)
except BaseException:
    print("caught")
finally:
    print("finally")
