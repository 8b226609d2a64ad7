import early

early.value
