#!/usr/bin/env node
console.log("ran own bin", process.argv.slice(2))
