# limits: fuel=2000000
# mounts: memory /tmp
# ends: trap fuel
piece = bytes(1_000_000)
with open("/tmp/x", "wb", 0) as file:
    while True:
        file.seek(0)
        file.write(piece)
