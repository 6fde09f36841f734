// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64, externalEvector} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";

/// @title A neural network's answer about a picture that nobody sees
/// @notice A user seals a picture, and the contract asks a registered model about it. The user, and nobody else, may
/// read the logits, one for each class. The class is the largest of them.
///
/// Each answer is paid from the deposits for this contract, so the deployer decides who may ask. Here everybody may.
contract PrivateClassifier is ZamaEthereumConfig {
    /// @notice The model, which takes one sealed vector and returns one logit for each class.
    uint64 public immutable modelId;
    /// @notice Logits the model returns, one for each class.
    uint8 public immutable classes;

    mapping(address user => euint64[]) private _logits;

    /// @notice The user may read the logits once the network has computed them (see `Scores` for what they are worth).
    event Classified(address indexed user, euint64[] logits);

    constructor(uint64 modelId_, uint8 classes_) {
        (modelId, classes) = (modelId_, classes_);
    }

    /// @notice Asks the model about a picture. The answer replaces the one about the sender's last picture.
    /// @param picture sealed for this contract and the sender
    function classify(externalEvector picture, bytes calldata proof) external {
        euint64[] memory logits = FHE.infer(modelId, picture, proof, classes);
        // Both return the handle they were given.
        // slither-disable-next-line unused-return
        for (uint256 i = 0; i < logits.length; i++) FHE.allow(FHE.allowThis(logits[i]), msg.sender);
        _logits[msg.sender] = logits;
        emit Classified(msg.sender, logits);
    }

    /// @notice Handles of the logits of the user's last picture; empty before the first.
    function logitsOf(address user) external view returns (euint64[] memory) {
        return _logits[user];
    }
}
