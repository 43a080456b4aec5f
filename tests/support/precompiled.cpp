// Empty: compiled in each folder of tests for the headers that are precompiled with it.
