// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64, externalEuint64} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";

/// @notice Adds a value again and again, each time to the last sum, over any number of transactions.
contract DeepChain is ZamaEthereumConfig {
    euint64 public end;
    euint64 private _link;

    /// @notice Starts a chain with a value that the sender sealed.
    function begin(externalEuint64 input, bytes calldata proof) external {
        _link = FHE.allowThis(FHE.fromExternal(input, proof));
        end = _link;
    }

    /// @notice Adds the value so many times.
    function grow(uint256 additions) external {
        (euint64 last, euint64 link) = (end, _link);
        for (uint256 i = 0; i < additions; i++) last = FHE.add(last, link);
        end = FHE.allowThis(last);
    }

    /// @notice Lets an account use the end of the chain.
    function share(address account) external {
        FHE.allow(end, account);
    }
}
