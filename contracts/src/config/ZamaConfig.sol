// SPDX-License-Identifier: MIT
// Contracts of the ecosystem import both contracts from here.
// solhint-disable one-contract-per-file
pragma solidity ^0.8.27;

import {CoprocessorConfig, FHE} from "../lib/FHE.sol";

/// @title Host contract addresses by chain
/// @notice Keeps the ecosystem's names, so that a contract needs only an import remapping to find the network.
library ZamaConfig {
    /// @notice No host contracts are known for this chain.
    error ZamaProtocolUnsupported();

    /// @notice Addresses on the chain the contract is deployed to.
    function getEthereumCoprocessorConfig() internal view returns (CoprocessorConfig memory config) {
        if (block.chainid == 31337) return _getLocalConfig();
        revert ZamaProtocolUnsupported();
    }

    /// @notice The id of the network that serves the chain the contract is deployed to; zero if there is none.
    function getConfidentialProtocolId() internal view returns (uint256) {
        return block.chainid == 31337 ? type(uint256).max : 0;
    }

    /// @dev A local chain where development account 0 deployed the host contracts first (Go package contracts/deploy).
    function _getLocalConfig() private pure returns (CoprocessorConfig memory) {
        return
            CoprocessorConfig({
                ACLAddress: 0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512,
                CoprocessorAddress: 0xCf7Ed3AccA5a467e9e704C703E8D87F634fB0Fc9,
                KMSVerifierAddress: 0xa513E6E4b8f2a923D98304ec87F64353C4D5C853
            });
    }
}

/// @title Base of a contract that uses encrypted values
/// @notice Its constructor points the library at this chain's host contracts.
abstract contract ZamaEthereumConfig {
    constructor() {
        FHE.setCoprocessor(ZamaConfig.getEthereumCoprocessorConfig());
    }

    /// @notice The id of the network that serves this chain; zero if there is none.
    function confidentialProtocolId() public view returns (uint256) {
        return ZamaConfig.getConfidentialProtocolId();
    }
}
