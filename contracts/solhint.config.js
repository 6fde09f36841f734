// Lint rules of src/. scripts/lint-solidity.sh allows no warning, so every rule below is an error.
module.exports = {
  extends: "solhint:recommended",
  rules: {
    "compiler-version": ["error", "^0.8.27"],
    // Solidity has none for constructors.
    "func-visibility": ["error", { ignoreConstructors: true }],
    // A getter keeps the name of its immutable, as it would of a variable.
    "immutable-vars-naming": ["error", { immutablesAsConstants: false }],
    "max-line-length": ["error", 120],
    "no-unused-private-funcs": "error",
    "private-vars-leading-underscore": "error",
    // A notice names its parameters and results in a sentence; a table of tags would say it twice.
    "use-natspec": ["error", { author: { enabled: false }, param: { enabled: false }, return: { enabled: false } }],

    // The compiler finds a wrong path; this rule does not know the remappings of foundry.toml.
    "import-path-check": "off",
    // Transient storage and ERC-7201 slots need it. solc checks the memory-safe blocks.
    "no-inline-assembly": "off",
    // What is indexed is part of the ABI that operators read events by.
    "gas-indexed-events": "off",
    // The optimizer makes the same code of i++ and ++i where the value is not used.
    "gas-increment-by-one": "off",
    // Three gas do not pay for a bound that reads worse.
    "gas-strict-inequalities": "off",
    // The long strings are hashed when the contract is compiled.
    "gas-small-strings": "off",
  },
};
