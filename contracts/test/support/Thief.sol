// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64, externalEuint64} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";

/// @notice A contract that tries to get at other people's values.
contract Thief is ZamaEthereumConfig {
    euint64 public loot;

    function copy(euint64 victim) external {
        loot = FHE.allowThis(FHE.add(victim, 0));
    }

    function choose(euint64 victim) external {
        loot = FHE.select(FHE.asEbool(true), victim, FHE.asEuint64(0));
    }

    function compare(euint64 victim) external {
        FHE.ge(FHE.asEuint64(1), victim);
    }

    function take(euint64 victim) external {
        FHE.allowThis(victim);
    }

    function publish(euint64 victim) external {
        FHE.makePubliclyDecryptable(victim);
    }

    function replay(externalEuint64 input, bytes calldata proof) external {
        loot = FHE.fromExternal(input, proof);
    }
}
