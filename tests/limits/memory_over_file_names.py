# limits: memory=8MB
# mounts: memory /tmp
# ends: trap memory
import os

number = 0
while True:
    os.mkdir(f"/tmp/{number}")
    number += 1
