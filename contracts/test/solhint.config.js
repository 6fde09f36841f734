// Lint rules of test/: those of src/, less what does not apply to code that is never deployed.
module.exports = {
  extends: ["solhint:recommended", require.resolve("../solhint.config.js")],
  rules: {
    // A test says in its name what must hold: test_ThisMustHold. A comment adds only what the name does not say.
    "func-name-mixedcase": "off",
    "use-natspec": "off",
    // Test doubles stand beside the tests that use them.
    "one-contract-per-file": "off",
    // `vm` and `Vm` are forge's names, and the host contracts are fixtures, named as in production.
    "const-name-snakecase": "off",
    "interface-starts-with-i": "off",
    "private-vars-leading-underscore": "off",
    // A failure's reason is for the person who reads it, and nobody pays for the gas.
    "gas-custom-errors": "off",
    "reason-string": "off",
  },
};
